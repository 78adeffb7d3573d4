export const shell = {
  tasks: 'Tasks',
  back: 'Back',
  main: 'Main',
  today: 'Today',
  coming: 'Coming',
  changes: 'Changes',
  profile: 'Profile',
  loading: 'Loading',
  optional: '(optional)',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  unsent: '{n} not sent | {n} not sent',
  unsentMark: 'not sent',
  offline: 'Offline',
  offlineUnsent: 'Offline, {unsent}',
  allSent: 'All sent',
  sessionEnded:
    'Your session has ended. Your work is safe on this device; sign in again to send it.',
  signInAs: 'Sign in as {email}',
  noFieldWork: 'This account has no field work any more. Ask your dispatcher.',
  outOfDate: 'Your visits could not be brought up to date: {problem}',
  newVersion: 'A new version of the portal is ready.',
  useNow: 'Use it now',
  needsNetwork: 'The server cannot be reached.',
  serverAnswered: 'The server answered {status}.',
  noResult: 'The server gave no result.',
  storageFull:
    'This phone has no room left: what you did last was not kept. Delete something from the phone, or get a network so that waiting pictures can go, then do it again.',
  storageLow:
    'This phone is nearly full. One change is not sent yet. | This phone is nearly full. {n} changes are not sent yet.',
  seeWaiting: 'See what waits',
  clockBehind:
    'The clock of this phone is {by} slow. Set it right: times that you record are marked as doubtful until then.',
  clockAhead:
    'The clock of this phone is {by} fast. Set it right: times that you record are marked as doubtful until then.',
};
