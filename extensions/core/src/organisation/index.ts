export { hashOfToken, isSameHash, newToken } from './invitations/token.ts';
export { companyToSetUp } from './invitations/company-to-set-up.ts';
