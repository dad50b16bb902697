/** Lint rules. The last blocks keep the layering of the house: who may lean on whom. */
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of `src/` from the bottom up; a room may lean on those below it, not on its own floor. */
const FLOORS = [
  ['domain'],
  ['schemas'],
  ['source', 'queries', 'styles', 'office', 'sheets'],
  ['components', 'layouts', 'authoring', 'cards', 'channels', 'checks', 'kept'],
  ['integrations', 'drafts', 'release', 'import', 'collecting', 'points', 'members'],
  ['pages', 'desk'],
];

/** Steps allowed along one floor, none of them in a circle. */
const NEIGHBOURS = {
  queries: ['source'],
  sheets: ['office'],
  components: ['cards'],
  layouts: ['components'],
  authoring: ['components'],
  channels: ['authoring', 'cards'],
  checks: ['authoring'],
  kept: ['cards'],
  import: ['drafts'],
  points: ['drafts'],
};

/** Rules that are true for any union at any time are tested without a server, a disk or a clock. */
const PURE = {
  regex: '^(?:node:|astro)',
  message: 'src/domain/ imports nothing of Astro or of Node.',
};

const NO_CLOCK = [
  ['MemberExpression[object.name="Date"][property.name="now"]', 'Date.now()'],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'new Date()'],
  ['CallExpression[callee.name="Date"]', 'Date()'],
  ['MemberExpression[object.name="performance"][property.name="now"]', 'performance.now()'],
].map(([selector, name]) => ({
  selector,
  message: `${name} reads the clock: let the caller pass the day in.`,
}));

const files = (room) => [`src/${room}/**/*.{ts,astro}`];

const layers = FLOORS.flatMap((rooms, floor) =>
  rooms.map((room) => {
    const allowed = [room, ...FLOORS.slice(0, floor).flat(), ...(NEIGHBOURS[room] ?? [])];
    const forbidden = FLOORS.flat().filter((other) => !allowed.includes(other));
    return {
      files: files(room),
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: `^(?:\\.\\./)+(?:${[...forbidden, 'scripts'].join('|')})/`,
                message: `src/${room}/ may lean on these rooms only: ${allowed.join(', ')}.`,
              },
              ...(room === 'domain' ? [PURE] : []),
            ],
          },
        ],
      },
    };
  }),
);

export default defineConfig(
  globalIgnores(['dist/', '.cache/', '.astro/', 'node_modules/', 'test/fixtures/']),
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      eqeqeq: 'error',
    },
  },
  ...layers,
  {
    files: ['src/domain/**/*.ts', 'src/schemas/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_CLOCK] },
  },
);
