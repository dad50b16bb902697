/** The figures of three units, some of them too small to be told. */
import { publicationOf, type Material } from '../../../src/domain/publication/index.ts';
import { FORM, GOOD, listOf } from '../domain/reports/form.ts';

/** A number of people that must be kept back, and that is nowhere else. */
export const SECRET = 2;
/** A larger one that would give it away, and that is nowhere else. */
export const GIVEAWAY = 4873;
/** What those few got, in 万元; it must be kept back with them. */
export const THEIR_MONEY = 87.65;

export const DISTRICTS = ['a', 'b', 'c'].map((adcode) => ({ adcode, name: `${adcode}县` }));

/** Who reports: the unions of the districts. */
export const UNITS = DISTRICTS.map(({ adcode, name }) => ({
  id: adcode,
  name: `${name}总工会`,
  group: '县区',
}));

const report = (unit: string, handedIn: string, figures: Record<string, number>) => ({
  data: {
    campaign: 'winter',
    form: 'help',
    unit,
    handedIn,
    sample: true,
    figures: listOf(figures),
  },
});

const SMALL = {
  ...GOOD,
  deep: SECRET,
  other: GIVEAWAY,
  households: SECRET + GIVEAWAY,
  people: 9999,
  goods: THEIR_MONEY,
  total: 5 + THEIR_MONEY,
};
const LARGE = { ...GOOD, deep: 6011, other: 6022, households: 12033, people: 30000 };

/** The headline figures. */
const TOLD = ['total', 'households', 'deep'];

export const MATERIAL: Material = {
  forms: [
    {
      id: 'help',
      data: {
        ...FORM,
        blocks: FORM.blocks.map((block) => ({
          ...block,
          indicators: block.indicators.map((one) => ({
            ...one,
            headline: TOLD.includes(one.id),
            of: one.id === 'goods' ? 'deep' : one.of,
          })),
        })),
        required: ['县区'],
        optional: [],
        campaign: 'winter',
        annex: 1,
        sample: true,
      },
    },
  ],
  reports: [
    report('a', '2021-01-20', SMALL),
    report('b', '2021-01-22', { ...LARGE, deep: 7031, other: 7042, households: 14073 }),
    report('c', '2021-01-25', LARGE),
  ],
  lastYear: [
    {
      data: {
        form: 'help',
        period: '2020年',
        source: '上年的表',
        sample: true,
        units: ['a', 'b', 'c'].map((unit) => ({ unit, figures: listOf(GOOD) })),
      },
    },
  ],
  campaigns: [{ id: 'winter', data: { reportingUnits: UNITS } }],
  districts: DISTRICTS,
};

/** All of it, as it may be told. */
export const PUBLICATION = publicationOf('winter', MATERIAL, '2021-02-01')!;

export const FACTS = {
  title: '示例活动数字',
  source: '示例工会汇总',
  url: 'https://example.org/reports/winter/',
};
