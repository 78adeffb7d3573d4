/** How far the server's clock was ahead of the device's when it sent, milliseconds. */
export const skewOf = (sentAt: Date | null | undefined, now: Date): number =>
  sentAt ? now.getTime() - sentAt.getTime() : 0;
