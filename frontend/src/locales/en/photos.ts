export const photos = {
  whatNext: 'What does the next photo show?',
  none: 'No picture yet',
  take: 'Take a photo: {what}',
  done: 'Done',
};
