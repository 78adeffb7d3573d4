import type { Picture } from './picture.ts';

/** What the partner's leave to use a standby port consists of. */
export type StandbyApproval = { approverName: string; remark: string; picture: Picture | null };

export const emptyApproval = (): StandbyApproval => ({
  approverName: '',
  remark: '',
  picture: null,
});

export const isApprovalComplete = ({ approverName, remark, picture }: StandbyApproval): boolean =>
  approverName.trim() !== '' && remark.trim() !== '' && picture !== null;
