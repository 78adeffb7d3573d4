export const ports = {
  give: 'Give a port',
  giveTo: 'Give {number} a port',
  release: 'Release',
  releaseAsk: 'Release port {number} of {splitter}?',
  releaseWords: '{order} has no port afterwards, and others may take it.',
  splitter: 'Splitter',
  named: '{splitter} · named on the form',
  noSplitter:
    'No splitter is recorded in the building of this order. Choose the building first, or record its splitters.',
  approved: 'Approved',
  kept: 'Kept for this order',
  standbyWords: 'This is the standby port. It needs the leave of the partner, with the proof.',
  approver: 'Who at the partner approved',
  proof: 'Mail, message or letter of the partner',
  proofNote: 'Needed: a picture, PDF or mail file',
  remark: 'What was said (optional)',
  close: 'Close',
};
