import { expect, it } from 'vitest';
import { winkTokens } from './wink.js';

it('gives the same tokens whatever it read before', () => {
  const text = "The mayor's representation expenses shocked Zgrovnik voters.";
  const before = winkTokens(text);
  winkTokens("The idea was the mayor's. Zgrovnik? “Zgrovnik’s” (Zgrovnik)");
  expect(winkTokens(text)).toEqual(before);
});
