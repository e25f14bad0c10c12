/** Words that negate, and words that may do the work of one. Lower case, without accents. */
export interface NegationWords {
  /** Words that negate by themselves. */
  readonly strong: ReadonlySet<string>;
  /** Words that stand for a negation wherever the other language has a plain one: each makes up for one. */
  readonly equal: ReadonlySet<string>;
  /** Words that a translator may put for a negation, or a negation for them. */
  readonly weak: ReadonlySet<string>;
  /** Beginnings of such words. */
  readonly weakStems: readonly string[];
  /** Shapes of such words: `unsustainable`, `flightless`. */
  readonly weakShape: RegExp;
}

const list = (words: string): string[] => words.trim().split(/\s+/u);

/** What follows, or goes before, French `ne` in a negation. */
export const COMPANIONS: ReadonlySet<string> = new Set(
  list('pas jamais rien aucun aucune personne guere ni point plus nul nulle nullement aucunement'),
);

export const FRENCH_NEGATIONS: NegationWords = {
  weakShape: /^(?:in|im|ir|il)[a-z]{2,}(?:able|ible|ables|ibles)$/u,
  strong: new Set(list('ne n')),
  equal: new Set(
    list(`pas sans non ni aucun aucune jamais rien nul nulle guere personne peu hors faute depourvu depourvue depourvus depourvues
      peine ailleurs`),
  ),
  weak: new Set(
    list(
      `moins sauf hormis plutot loin seulement seul seule attendre etranger etrangere exempt uniquement mal trop sinon rare rares rarement sorte quasiment`,
    ),
  ),
  weakStems:
    list(`refus manqu ignor interd empech evit imposs incap insuff inconn incert indisp inexis invis illeg irreg impens
    imprev inapp inacc inefficac inchang incomp inoff insol interromp echou absen cess exclu rejet dement nier desac perdu perdr moqu inadap
    oubli suspen abandon renonc epargn priv prohib inutil malgr limit inexact incorrect injust indign inact indiffer`),
};

export const ENGLISH_NEGATIONS: NegationWords = {
  weakShape: /^un(?!der|i[oqtv]|til|less|cle|anim|iform|ilat|it|ity|to)[a-z]{5,}$|^[a-z]{4,}less$/u,
  strong: new Set(list('not nt no never none nothing nobody nowhere neither cannot without')),
  equal: new Set(list('nor non hardly barely scarcely unable unless sans devoid few little rather unlike')),
  weak: new Set(
    list(
      `fewer rarely seldom only until except instead away wait waiting same against must different less least otherwise lest save than else beyond devoid sans just merely outside minus doubt doubtful impossible far`,
    ),
  ),
  weakStems:
    list(`fail refus deny deni lack stop ceas avoid prevent ignor miss ban prohibit forbid forbad reject exclu absen silent suspic unlik unsust flightless unconvinc
    unwill unknown uncertain unclear unavail unaccept unchang unpreced unpredict unreal unhapp unsuccess unnecess untouch unaware
    unaffect unalter unanswer unsolv unus unexpect unconv unwise unjust unauthor unregul uncomf inabil incap inadequ insuff
    ineffect invis illeg irreg irresp irrelev imposs improb impract indiff incomp inconsist inacc disag disappear dislik disreg
    dissat disinterest disallow disapprov dismiss dispel los abandon drop forget forgot neglect overlook declin withdr abstain
    refrain elud escap spare depriv reluct discour rid worthless useless meaningless pointless regardless hopeless`),
};
