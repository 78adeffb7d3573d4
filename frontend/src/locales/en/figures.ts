export const figures = {
  title: 'My month',
  completed: 'Completed',
  onTime: 'On time',
  firstTime: 'Right the first time',
  of: '{n} of {all}',
};
