import { describe, expect, it } from 'vitest';
import { PLANT_KINDS, plantErrors, type LinePair, type PlantKind } from './index.js';
import { Random } from './random.js';

const LINES: readonly LinePair[] = [
  {
    original:
      'Le ministre Martin Durand ne veut pas recevoir les 250 délégués de Lisbonne avant la fin du mois.',
    copy: 'The minister Martin Durand does not want to receive the 250 delegates of Lisbon before the end of the month.',
  },
  {
    original:
      "«\u00a0Nous avons reçu des promesses de trois pays voisins\u00a0», a dit Paul Mercier, qui préside l'union.",
    copy: '"We have been given promises by three neighbouring countries", said Paul Mercier, who has chaired the union.',
  },
  {
    original:
      'La récolte a été vendue à des marchands de Porto, qui la revendent plus cher dans les villes du nord.',
    copy: 'The harvest was sold to merchants in Porto, who sell it at a higher price in the cities of the north.',
  },
];
const ARTICLE = Array.from({ length: 400 }, (_, index) => LINES[(index * 7 + (index >> 2)) % LINES.length]!);
const OTHERS: readonly LinePair[] = [
  {
    original: 'Hier, Anne Lefort a quitté le conseil de la banque de Turin avec deux autres membres.',
    copy: 'Yesterday, according to Anne Lefort the former council of the bank resigned in Turin with two other members.',
  },
];

function plant(seed: number) {
  const kinds: PlantKind[] = [...PLANT_KINDS];
  return plantErrors(ARTICLE, OTHERS, new Random(seed), kinds);
}

describe('plantErrors', () => {
  it('plants the same with the same seed, and something else with another', () => {
    expect(plant(1)).toEqual(plant(1));
    expect(plant(1)).not.toEqual(plant(2));
  });

  it('plants every kind', () => {
    const kinds = new Set(plant(1).planted.map(({ kind }) => kind));
    expect(PLANT_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('says where, and changes nothing else', () => {
    const { pieces, planted } = plant(3);
    const touched = new Set(planted.map(({ piece }) => piece));
    for (const [index, piece] of pieces.entries()) {
      if (!touched.has(index)) expect(ARTICLE).toContainEqual(piece);
    }
    for (const { piece, span } of planted) {
      expect(span.end).toBeLessThanOrEqual(pieces[piece]!.copy.length);
    }
  });
});
