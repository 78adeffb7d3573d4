export const talk = {
  you: 'You',
  label: 'Message: {text}',
  picture: 'Picture for the office',
  addPicture: 'Add a picture',
  write: 'Write to the office',
  send: 'Send',
  nothing: 'No messages yet',
  nothingWords: 'What you write here stays with the order. Without a network it goes out later.',
};
