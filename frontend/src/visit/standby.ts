import type { Picture } from './picture.ts';

/** The partner's approval to use a standby port. */
export type StandbyApproval = { approverName: string; remark: string; picture: Picture | null };

export const emptyApproval = (): StandbyApproval => ({
  approverName: '',
  remark: '',
  picture: null,
});

export const isApprovalComplete = ({ approverName, remark, picture }: StandbyApproval): boolean =>
  approverName.trim() !== '' && remark.trim() !== '' && picture !== null;
