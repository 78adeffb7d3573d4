export const offers = {
  title: 'Offered to you',
  until: 'Answer until {time}. The first who accepts has it.',
  accept: 'Accept',
  decline: 'Not this one',
  taken: 'It is yours: {when}.',
  needsNetwork: 'Accepting needs a network.',
};
