/** Stories by their kind. */
import { STORY_KINDS, type StoryKind } from '../schemas/vocabulary.ts';
import type { StoryEntry } from './index.ts';

export interface KindOfStories {
  kind: StoryKind;
  name: string;
  stories: StoryEntry[];
}

/** The kinds that have stories, in their fixed order, each with its stories in the order given. */
export function storyKinds(stories: readonly StoryEntry[]): KindOfStories[] {
  return (Object.keys(STORY_KINDS) as StoryKind[])
    .map((kind) => ({
      kind,
      name: STORY_KINDS[kind],
      stories: stories.filter(({ data }) => data.kind === kind),
    }))
    .filter((group) => group.stories.length > 0);
}
