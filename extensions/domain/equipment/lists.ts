/** Lists that cards of Home and bookmarks share. */
const IN_USE = { retired_on: { _null: true } };

const dueBefore = (when: string) => ({
  _and: [
    IN_USE,
    {
      _or: [{ calibration_due_on: { _lt: when } }, { inspection_due_on: { _lt: when } }],
    },
  ],
});

export const CHECK_OVERDUE = dueBefore('$NOW');
/** Days before it is due in which a check counts as due soon. */
export const DUE_SOON_DAYS = 30;
export const CALIBRATION_DUE_SOON = dueBefore(`$NOW(+${String(DUE_SOON_DAYS)} days)`);
export const PIECES_OUT = { whereabouts: { _eq: 'out' } };
export const OUT_TOO_LONG = {
  _and: [PIECES_OUT, { due_back_at: { _lt: '$NOW' } }],
};
export const DOWN_PIECES = { _and: [IN_USE, { is_down: { _eq: true } }] };
