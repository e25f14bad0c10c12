import { words, type LanguageData } from './language-data.js';

/** English wire copy, with the French titles that a translation leaves in it. */
export const ENGLISH: LanguageData = {
  beforeName: words(`
    Mr Mrs Ms Messrs Mx Dr Drs Prof Profs Rev Revd Hon Fr Bro Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl
    Pvt Brig Sen Sens Rep Reps Gov Govs Pres Amb Supt Insp Det Ing Atty Asst Dep Mgr Msgr Ft
    M Mme Mmes Mlle Mlles
    vs cf eg ie viz approx
  `),
  beforeNumber: words(`
    No Nos no nos Art art Arts Sec Secs sec Fig fig Vol vol pp p para ch Ch Op op Rte
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  `),
  mayEnd: words(`
    MM Me St Mt Inc Corp Co Cos Ltd Bros Jr Sr Esq etc al dept Dept est Ave Blvd Rd Hwy v
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore
    Pa Penn Tenn Tex Va Vt Wash Wis Wyo
    Ph am pm mph km min max
  `),
  starters: words(`
    A An The This That These Those It Its He His She Her They Their Them We Our I My You Your Who What When Where
    Why How Which There Here And But Or Nor So Yet If As At By For From In Into Of On Over To Under Until Upon
    With Without After Before Between Among During Since While Although Though Because Despite However Moreover
    Meanwhile Nevertheless Also Then Thus Still Now Once Only Even Not No Nobody None All Both Each Every Many Most
    Some Several Such Another Other Others One Two Three Nothing Something Everyone Everything Earlier Later
    Asked According Instead Indeed Perhaps Yesterday Today Tomorrow Last Next Critics Officials Police
  `),
  sayingVerbs: words(
    `said asked added told wrote wondered shouted cried replied answered exclaimed insisted tweeted says asks adds`,
  ),
};
