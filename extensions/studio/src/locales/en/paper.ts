export const paper = {
  open: 'Open in a new tab',
  download: 'Download',
  page: 'Page {number} of {n}',
  morePages: 'Show {n} more page | Show {n} more pages',
  unreadable: 'The paper cannot be shown here. Open or download it.',
};
