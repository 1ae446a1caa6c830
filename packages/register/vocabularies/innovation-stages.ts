// Made from source/stages.csv by scripts/build-vocabularies.mjs: correct the CSV and run it again.

/** Stages of an innovation, in order. */
export const innovationStages = [
  {
    code: 'mobilising',
    order: 1,
    label: 'Finding the need and the people',
    description: 'Evidence of need gathered, sponsors and users brought together',
  },
  {
    code: 'designing',
    order: 2,
    label: 'Designing',
    description: 'Idea, theory of change and prototype made with those it is for',
  },
  {
    code: 'developing',
    order: 3,
    label: 'Developing and testing',
    description: 'Tried small, with a stop rule, and changed by what is learned',
  },
  {
    code: 'integrating',
    order: 4,
    label: 'Delivering and embedding',
    description: 'Made part of usual practice in one place',
  },
  { code: 'growing', order: 5, label: 'Growing', description: 'Taken up in other places' },
  {
    code: 'system-change',
    order: 6,
    label: 'Changing the system',
    description: 'Rules, money and culture altered around it',
  },
] as const
