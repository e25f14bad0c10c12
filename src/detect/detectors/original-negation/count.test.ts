import { describe, expect, it } from 'vitest';
import { englishNegations, frenchNegations } from './count.js';

describe('frenchNegations', () => {
  it.each([
    ["Il n'a pas signé.", 1],
    ['Aucun témoin ne parle.', 1],
    ['Personne ne sait rien.', 1],
    ['Il ne vient plus et ne dit rien.', 2],
    ['Il ne dit que cela.', 0],
    ["N'importe quel jour.", 0],
    ['Plus tard, il viendra.', 0],
    ['Cela ne fait aucun doute.', 0],
  ])('counts in “%s” %i', (text, count) => {
    expect(frenchNegations(text).strong).toHaveLength(count);
  });

  it('knows what makes up for a negation, and what may', () => {
    expect(frenchNegations('Il part sans bruit.')).toMatchObject({ equal: 1, weak: 0 });
    expect(frenchNegations('Il refuse de partir.')).toMatchObject({ equal: 0, weak: 1 });
  });
});

describe('englishNegations', () => {
  it.each([
    ["He didn't sign and never will.", 2],
    ['Not only here, whether or not it is No. 10.', 0],
    ['It can&#39;t be.', 1],
    ['No one came.', 1],
    ['No more than ten came, not least because of whether he is or is not ill.', 0],
    ['They no longer come.', 1],
  ])('counts in “%s” %i', (text, count) => {
    expect(englishNegations(text).strong).toHaveLength(count);
  });

  it('knows what makes up for a negation, and what may', () => {
    expect(englishNegations('It is unsustainable.')).toMatchObject({ equal: 0, weak: 1 });
    expect(englishNegations('Few came.')).toMatchObject({ equal: 1, weak: 0 });
  });
});
