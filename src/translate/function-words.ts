/** The commonest function words by language (primary subtag), lower case, as words are cut by Unicode (UAX #29). */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `a about after all also an and are as at be because been before but by can could did do does for from had has
    have he her his how i if in into is it its may more most must no not of on one only or other our out over said
    she should so some such than that the their them then there these they this those through to under until up was
    we were what when where which while who will with would you your`,
  fr: `a afin ai alors après au aucun aussi autre autres aux avait avant avec c'est c’est car ce cela celle celui ces
    cet cette ceux chez comme contre dans de depuis des deux dit donc dont du elle elles en encore entre est et
    était étaient été être eux fait fut il ils je jusqu la le les leur leurs lors lui mais même moins ne ni nos notre
    nous on ont ou où par parce pas pendant peu peut plus pour pourrait près qu'il qu’il quand que quel quelle qui
    quoi sa sans se selon sera ses si son sont sous sur tandis tous tout toute toutes très trop un une vers voici
    vos votre vous y`,
  es: `a al algo ante antes así aunque con como contra cuando de del desde donde dos el él ella ellas ellos en entre
    era es esa ese eso esta está este esto estos fue ha hace han hasta hay la las le les lo los más me mientras mi
    muy no nos o otra otro para pero por porque que qué quien se ser si sí sido sin sobre son su sus también tan
    tiene todo todos tras tu un una uno y ya yo`,
  de: `aber alle als am an auch auf aus bei bis da damit dann das dass dem den der des die dies diese dieser doch du
    durch ein eine einem einen einer eines er es für gegen haben hat hatte ich ihr ihre im in ist kann kein keine
    man mehr mit nach nicht noch nur ob oder ohne schon sehr sei sein seine sich sie sind so über um und unter vom
    von vor war waren was weil wenn werden wie wir wird wurde wurden zu zum zur zwischen`,
  it: `a ai al alla alle anche ancora che chi ci come con contro cui da dai dal dalla degli dei del della delle di
    dopo dove due e è era gli ha hanno i il in io la le lei lo loro lui ma mentre molto ne nei nel nella non o ogni
    per perché più poi prima quando quella quello questa questo se senza si sono sta su sua sugli sul sulla suo
    suoi tra tutti tutto un una uno`,
};

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);

/** Function words of a language; none where the language is not known. */
export function functionWordsOf(language: string): ReadonlySet<string> {
  return SETS.get(language) ?? new Set();
}
