import { parseRegExpLiteral, type AST } from '@eslint-community/regexpp';

/** More characters than this tell too little to look for them first. */
const MOST = 40;

/**
 * The characters that any match of a pattern begins with, so that other places of a text need not be tried.
 * @returns their code points; undefined where there are many, or a match may be empty
 */
export function firstCharacters(pattern: RegExp): ReadonlySet<number> | undefined {
  const first = ofAlternatives(parseRegExpLiteral(pattern).pattern.alternatives);
  return first && !first.mayBeEmpty && first.characters.size <= MOST ? first.characters : undefined;
}

/** What an element of a pattern may begin with. */
interface First {
  readonly characters: ReadonlySet<number>;
  readonly mayBeEmpty: boolean;
}

const NOTHING: First = { characters: new Set(), mayBeEmpty: true };

/** @returns undefined for almost anything */
function ofAlternatives(alternatives: readonly AST.Alternative[]): First | undefined {
  const characters = new Set<number>();
  let mayBeEmpty = false;
  for (const { elements } of alternatives) {
    const first = ofSequence(elements);
    if (!first) return undefined;
    for (const character of first.characters) characters.add(character);
    mayBeEmpty ||= first.mayBeEmpty;
  }
  return { characters, mayBeEmpty };
}

function ofSequence(elements: readonly AST.Element[]): First | undefined {
  const characters = new Set<number>();
  for (const element of elements) {
    const first = ofElement(element);
    if (!first) return undefined;
    for (const character of first.characters) characters.add(character);
    if (!first.mayBeEmpty) return { characters, mayBeEmpty: false };
  }
  return { characters, mayBeEmpty: true };
}

function ofElement(element: AST.Element): First | undefined {
  switch (element.type) {
    case 'Assertion':
      return NOTHING;
    case 'Character':
      return { characters: new Set([element.value]), mayBeEmpty: false };
    case 'CharacterClass':
      return ofClass(element);
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Quantifier': {
      const first = ofElement(element.element);
      return first && element.min === 0 ? { ...first, mayBeEmpty: true } : first;
    }
    default:
      return undefined;
  }
}

function ofClass({ negate, elements }: AST.CharacterClass): First | undefined {
  if (negate) return undefined;
  const characters = new Set<number>();
  for (const element of elements) {
    if (element.type === 'Character') characters.add(element.value);
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value <= MOST)
      for (let value = element.min.value; value <= element.max.value; value++) characters.add(value);
    else return undefined;
  }
  return { characters, mayBeEmpty: false };
}
