export const reschedule = {
  chooseDay: 'Choose a day and both times.',
  endLater: 'The end must be later than the start.',
  mustLieAhead: 'The new time must lie ahead.',
  sayWhy: 'Say why in a few words.',
  label: 'Another time: {time}',
  alreadyAsked: 'Already asked for {time}. The dispatcher decides.',
  staysAsIs:
    'The visit stays as it is until the dispatcher, and where needed the partner, has agreed.',
  whoAsks: 'Who asks for it?',
  theCustomer: 'The customer',
  iDo: 'I do',
  newDay: 'New day',
  from: 'From',
  until: 'Until',
  ask: 'Ask the dispatcher',
};
