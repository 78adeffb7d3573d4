export const refusals = {
  signInLimit: 'Too many tries. Wait a minute; after more wrong tries the wait gets longer.',
  queryTooLarge: 'This view asks for too much at once',
  imageTooLarge: 'This picture is too large to be shown',
  structureLocked: 'This part belongs to the product and cannot be changed',
  providerUnreachable:
    'Your company’s sign-in service does not answer. Try again in a minute, or sign in with a password.',
  failedValidation: 'Check the marked fields',
  refused: 'This was not done',
};
