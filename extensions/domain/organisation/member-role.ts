/** The one role of everybody who is not a platform administrator. It carries nothing itself. */
export const MEMBER_ROLE = {
  id: '4d2f6c1e-7a35-4b0c-9e58-0f1e1d000001',
  name: 'Member',
  icon: 'group',
  description: 'Carries no rights of its own: memberships attach the policies of a company.',
} as const;
