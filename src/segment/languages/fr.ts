import { words, type LanguageData } from './language-data.js';

/** French originals. */
export const FRENCH: LanguageData = {
  beforeName: words(`
    M MM Mme Mmes Mlle Mlles Me Mes Dr Drs Pr Mgr Gal Col Cdt Cap Lt Sgt St Ste Sts Stes
    cf vs ex
  `),
  beforeNumber: words(`
    no nos art Art al p pp chap Chap vol Vol fig Fig t n
    janv févr avr juil sept oct nov déc
  `),
  mayEnd: words(`
    Me Cie Sté Inc Corp Co Ltd Jr Sr etc av apr env boul bd hab tél éd coll op
    janv févr avr juil sept oct nov déc
  `),
  starters: words(`
    Le La Les L’ L' Un Une Des Du De D’ D' Ce Cet Cette Ces C’ C' Il Ils Elle Elles On Je J’ J' Nous Vous Tu Son Sa Ses
    Leur Leurs Mon Ma Mes Notre Nos Votre Vos Qui Que Qu’ Qu' Quand Quant Où Comment Pourquoi Et Mais Ou Or Donc Car
    Ni Si S’ S' Comme Dans En Au Aux À A Par Pour Sur Sous Avec Sans Chez Entre Contre Depuis Pendant Durant Dès Avant
    Après Selon Malgré Outre Parmi Alors Ainsi Aussi Cependant Toutefois Pourtant Néanmoins Puis Enfin Ensuite Déjà
    Tout Toute Tous Toutes Plusieurs Quelques Certains Certaines Aucun Aucune Autre Autres Chaque Deux Trois Rien Ne
    N’ N' Interrogé Interrogée Y
  `),
  sayingVerbs: words(`a-t-il a-t-elle demande interroge`),
};
