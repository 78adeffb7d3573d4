/** A picture of a visit, wherever it is by now. */
export type ShownPhoto = {
  key: string;
  /** Id of the item that this device made; null when the office added it. */
  clientRef: string | null;
  /** At the server, once it is there. */
  file: string | null;
  /** Of the small picture. */
  url: string;
  note: string | null;
  /** Taken on this device, so it can be taken back here. */
  isMine: boolean;
};
