export const paper = {
  open: 'Open in a new tab',
  download: 'Download',
};
