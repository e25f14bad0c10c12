import { inOrder, unitsOf, type NumberLanguage } from './language.js';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';

const tens = (suffix: (word: string) => string): [string, number][] =>
  TENS.map((word, index): [string, number] => [suffix(word), 20 + 10 * index]);

/** How English writes numbers. */
export const ENGLISH: NumberLanguage = {
  cardinals: new Map([...inOrder(UNITS), ...tens((word) => word), ['fourty', 40]]),
  scales: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['thousands', 1000],
    ['hundreds', 100],
    ['million', 1e6],
    ['millions', 1e6],
    ['billion', 1e9],
    ['billions', 1e9],
    ['milliard', 1e9],
    ['milliards', 1e9],
    ['trillion', 1e12],
    ['trillions', 1e12],
  ]),
  ordinals: new Map([
    ...inOrder(ORDINALS, 1),
    ...ORDINALS.split(' ')
      .slice(2)
      .map((word, index): [string, number] => [`${word}s`, 3 + index]),
    ...tens((word) => word.replace(/y$/u, 'ieth')),
    ['hundredth', 100],
    ['thousandth', 1000],
  ]),
  alone: new Set(),
  soft: new Set(['one', 'zero', 'first', 'second', 'third', 'thirds', 'two']),
  loose: new Map([
    ['half', [0.5]],
    ['halves', [0.5]],
    ['quarter', [4, 15]],
    ['quarters', [4]],
    ['both', [2]],
    ['pair', [2]],
    ['couple', [2]],
    ['duo', [2]],
    ['twice', [2]],
    ['once', [1]],
    ['single', [1]],
    ['double', [2]],
    ['doubled', [2]],
    ['triple', [3]],
    ['thrice', [3]],
    ['trio', [3]],
    ['quadruple', [4]],
    ['fortnight', [15, 14, 2]],
    ['teens', [13]],
    ['secondly', [2]],
    ['firstly', [1]],
    ['thirdly', [3]],
  ]),
  collectives: new Map([
    ['dozen', [12, 10]],
    ['score', [20]],
  ]),
  vague: new Map([
    ['tens', [10]],
    ['dozens', [12, 10]],
    ['scores', [20, 10]],
    ['hundreds', [100]],
    ['thousands', [1000]],
    ['millions', [1e6]],
    ['billions', [1e9]],
    ['trillions', [1e12]],
  ]),
  suffixes: new Map([
    ['bn', [1e9]],
    ['b', [1e9]],
    ['tn', [1e12]],
    ['mn', [1e6]],
    ['mln', [1e6]],
    ['m', [1, 1e6]],
    ['k', [1000]],
    ['md', [1e9]],
    ['mds', [1e9]],
  ]),
  months: new Map(
    inOrder(
      'january|jan february|feb march april|apr may june july august|aug september|sept|sep october|oct november|nov december|dec',
      1,
    ),
  ),
  weekdays: new Map(inOrder('monday tuesday wednesday thursday friday saturday sunday', 1)),
  units: unitsOf({
    percent: { percent: '% percent pct percentage' },
    currency: {
      euro: 'euro euros € eur',
      dollar: 'dollar dollars $ usd',
      pound: 'pound pounds £ gbp sterling',
      yen: 'yen ¥',
      yuan: 'yuan renminbi',
      franc: 'franc francs chf',
      crown: 'crown crowns krona kronor krone kroner koruna korunas czk',
      rouble: 'rouble roubles ruble rubles',
      rupee: 'rupee rupees',
      forint: 'forint forints',
      zloty: 'zloty zlotys',
    },
    length: {
      kilometre: 'km kms kmh kph kilometre kilometres kilometer kilometers',
      metre: 'metre metres meter meters',
      mile: 'mile miles mph',
      foot: 'foot feet',
    },
    time: {
      hour: 'hour hours',
      day: 'day days',
      week: 'week weeks',
      month: 'month months',
      year: 'year years',
      decade: 'decade decades',
      century: 'century centuries',
      minute: 'minute minutes',
    },
  }),
  and: 'and',
  ordinalEnding: /^(?:st|nd|rd|th)$/u,
  decadeWord: undefined,
  decades: new Map([
    ['twenties', 1920],
    ['thirties', 1930],
    ['forties', 1940],
    ['fifties', 1950],
    ['sixties', 1960],
    ['seventies', 1970],
    ['eighties', 1980],
    ['nineties', 1990],
  ]),
};
