export const complete = {
  title: 'Complete the job',
  orderIs: 'This order is {state}',
  notAtStep: 'not at this step',
  nothing: 'There is nothing to complete now.',
  allThere: 'Everything is there.',
  stillMissing:
    'One thing is still missing. Touch a line to add it. | {n} things are still missing. Touch a line to add it.',
  picturesFirst:
    '{n} picture goes to the office before the completion does. | {n} pictures go to the office before the completion does.',
};
