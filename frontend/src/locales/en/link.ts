export const link = {
  title: 'Your visit',
  gone: 'This link opens nothing',
  goneWords:
    'It has ended, was taken back, or is not complete. Call the office that gave it to you: they can make a new one.',
  idle: 'Nothing to do here now',
  idleWords:
    'The visit was given to somebody else or cancelled. Call the office that gave you the link if you did not expect it.',
  unreachable: 'The visit cannot be loaded',
  unreachableWords: 'The first time it needs a connection; after that it works without.',
  call: 'Call {company}',
  kept: '{n} change is not sent. It stays on this phone. | {n} changes are not sent. They stay on this phone.',
  seeKept: 'See what is not sent',
  signIn: 'I have an account: sign in',
  ended: 'This link works no longer. What you did is kept on this phone.',
  whatNow: 'What now?',
};
