type Keys = readonly (readonly [key: string, meaning: string])[];

export const QUEUE_KEYS: Keys = [
  ['j / k', 'next / previous draft'],
  ['Enter', 'open it'],
  ['x', 'choose a ready draft'],
  ['X', 'choose all ready drafts of this list'],
  ['a', 'approve the chosen drafts'],
  ['g', 'begin with the first draft that nobody is at'],
  ['o', 'oldest or newest first'],
  ['u', 'take the last rejection back'],
  ['/', 'search'],
  ['?', 'this help'],
];

export const REVIEW_KEYS: Keys = [
  ['j / k', 'next / previous field or difference'],
  ['J / K', 'next / previous draft that nobody is at'],
  ['e or Enter', 'edit the field'],
  ['s', 'show where the value stands'],
  ['y / n', 'accept / refuse a difference'],
  ['b', 'add a building'],
  ['a', 'approve and go on'],
  ['r', 'reject with a reason; 1 to 9 take one of the reasons'],
  ['u', 'take the last rejection back'],
  ['t', 'take over from a colleague whose time is over'],
  ['q', 'back to the list'],
  ['?', 'this help'],
];
