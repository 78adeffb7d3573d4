/** Where a map shows the place; without a position it is asked for the words. */
export const mapLink = (
  position: { lat: number; lng: number } | null,
  words: string,
): string | null => {
  const wanted = position ? `${String(position.lat)},${String(position.lng)}` : words.trim();
  return wanted
    ? `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(wanted)}`
    : null;
};
