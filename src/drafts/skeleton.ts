/** The first body of a new entry: its parts, each a place to fill in. */
import { PLACEHOLDER } from '../source/missing.ts';
import type { DraftKind } from './kinds.ts';

const SKELETONS: Record<DraftKind, string> = {
  stories: `${PLACEHOLDER}：从一个场面写起，谁、在哪里、做什么。

## ${PLACEHOLDER}：小标题

${PLACEHOLDER}：后来怎么样了。
`,
  notices: `${PLACEHOLDER}：主送机关和附件说明之间的全部文字，一字不差。

## 一、${PLACEHOLDER}

${PLACEHOLDER}
`,
  'legal-aid': `<Steps>

<Step title="${PLACEHOLDER}">

${PLACEHOLDER}：这一步怎么做，到哪里做。

</Step>

<Step title="${PLACEHOLDER}">

${PLACEHOLDER}

</Step>

</Steps>
`,
  support: `## 谁能得到帮助

${PLACEHOLDER}

## 怎么申请

${PLACEHOLDER}
`,
};

export const skeletonOf = (kind: DraftKind): string => SKELETONS[kind];
