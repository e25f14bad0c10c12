import { describe, expect, it } from 'vitest';
import type { Bead } from '../../core/bead.js';
import { alignSentences, type TextSide } from './index.js';

/** Made-up sentences of different lengths, each of words of its own. */
function sentences(count: number, seed = 1): string[] {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const word = (): string =>
    Array.from({ length: 3 + random(7) }, () => String.fromCharCode(97 + random(26))).join('');
  return Array.from({ length: count }, () => `${Array.from({ length: 5 + random(15) }, word).join(' ')}.`);
}

const alone = (texts: readonly string[]): TextSide => ({ sentences: texts, translations: [] });
const key = ({ source, target }: Bead): string => `${source.join(',')}:${target.join(',')}`;
const align = (source: readonly string[], target: readonly string[]): Bead[] =>
  alignSentences(alone(source), alone(target));

const FRENCH = [
  'Le maire de Plougrescant a inauguré samedi la nouvelle école du bourg.',
  'Les travaux, commencés en 2019, ont duré trois ans.',
  'Une centaine de parents assistaient à la cérémonie.',
  'La cantine servira des légumes cultivés dans la commune.',
  'Le bâtiment est chauffé au bois, a expliqué l’architecte Yann Morvan.',
  'Deux classes ouvriront en septembre.',
];
const LITERAL = [
  'The mayor of Plougrescant inaugurated Saturday the new school of the village.',
  'The works, begun in 2019, lasted three years.',
  'A hundred parents attended the ceremony.',
  'The canteen will serve vegetables grown in the commune.',
  'The building is heated with wood, explained the architect Yann Morvan.',
  'Two classes will open in September.',
];
const ENGLISH = [
  'The mayor of Plougrescant opened the new village school on Saturday.',
  'Work began in 2019 and took three years.',
  'About a hundred parents came to the ceremony.',
  'The canteen is to serve vegetables that are grown locally.',
  'The building is heated with wood, said the architect, Yann Morvan.',
  'Two classes will open in September.',
];
const STRANGER = 'Shares in the airline fell by a fifth after it cut its forecast for profits.';
const OTHERS = [
  STRANGER,
  'Heavy rain stopped play before lunch at Headingley.',
  'She won the prize for a novel about a lighthouse keeper and his daughters.',
  'Prosecutors say that the two men sold forged paintings.',
  'Astronomers have found water vapour on a planet that circles a faint red star.',
  'The bank raised its main interest rate for the tenth time.',
];

describe('alignSentences', () => {
  it('joins what was split and splits what was joined', () => {
    const [a = '', b = '', c = '', d = '', e = ''] = sentences(5);
    expect(align([a, b, c, d, e], [a, `${b} ${c}`, d, e]).map(key)).toEqual(['0:0', '1,2:1', '3:2', '4:3']);
    expect(align([a, `${b} ${c}`, d, e], [a, b, c, d, e]).map(key)).toEqual(['0:0', '1:1,2', '2:3', '3:4']);
  });

  it('reports a sentence that was moved as moved, not as dropped and added', () => {
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = sentences(6);
    const beads = align([a, b, c, d, e, f], [a, c, d, e, f, b]);
    expect(beads.map(key).sort()).toEqual(['0:0', '1:5', '2:1', '3:2', '4:3', '5:4']);
    expect(beads.filter(({ moved }) => moved).map(key)).toEqual(['1:5']);
  });

  it('leaves sentences alone that have no counterpart, though they stand against each other', () => {
    const beads = alignSentences(
      { sentences: FRENCH, translations: [LITERAL] },
      alone(ENGLISH.with(3, STRANGER)),
    );
    expect(beads.map(key)).toEqual(expect.arrayContaining(['2:2', '3:', ':3', '4:4']));
  });

  it('makes nothing of texts that have nothing to do with each other, and is not sure of that', () => {
    const beads = alignSentences({ sentences: FRENCH, translations: [LITERAL] }, alone(OTHERS));
    expect(beads.filter(({ source, target }) => source.length > 0 && target.length > 0)).toEqual([]);
    for (const { confidence } of beads) expect(confidence).toBeLessThan(0.5);
  });

  it('goes by embeddings where there is no translation', () => {
    const meanings = ['river', 'school', 'mayor', 'strike', 'harvest', 'museum'];
    const vector = (...names: string[]): Float32Array => {
      const size = Math.sqrt(names.length);
      return Float32Array.from(meanings, (name) => (names.includes(name) ? 1 / size : 0));
    };
    const source: TextSide = {
      sentences: ['Aa bb cc.', 'Dd ee ff.', 'Gg hh ii.', 'Jj kk ll.', 'Mm nn oo.'],
      translations: [],
      embeddings: [vector('river'), vector('school'), vector('mayor'), vector('strike'), vector('harvest')],
    };
    const target: TextSide = {
      sentences: ['Pp qq rr.', 'Ss tt uu.', 'Vv ww xx yy zz ab.', 'Ac ad ae.'],
      translations: [],
      embeddings: [vector('river'), vector('school'), vector('mayor', 'strike'), vector('harvest')],
    };
    const links = ['0:0', '1:1', '2,3:2', '4:3'];
    expect(alignSentences(source, target).map(key)).toEqual(links);
    const shuffled = { ...target, embeddings: target.embeddings?.toReversed() };
    expect(alignSentences(source, shuffled).map(key)).not.toEqual(links);
  });

  it('aligns sentences that are all the same one to one', () => {
    const same = Array.from({ length: 20 }, () => 'The council met on Monday.');
    expect(align(same, same).map(key)).toEqual(same.map((_, index) => `${index}:${index}`));
  });

  it('skips what is missing in the middle and is right again at once', () => {
    const source = sentences(900);
    const target = [...source.slice(0, 200), ...source.slice(700)];
    const beads = align(source, target);
    const links = new Set(beads.map(key));
    for (let index = 0; index < 200; index++) expect(links).toContain(`${index}:${index}`);
    for (let index = 700; index < 900; index++) expect(links).toContain(`${index}:${index - 500}`);
  });

  it('finds a short text within a long one', () => {
    const long = sentences(400);
    const short = long.slice(180, 220);
    const links = new Set(align(long, short).map(key));
    for (const [index] of short.entries()) expect(links).toContain(`${180 + index}:${index}`);
  });

  it('needs no sentence on either side', () => {
    expect(align([], [])).toEqual([]);
    expect(align([], ['A.']).map(key)).toEqual([':0']);
  });
});
