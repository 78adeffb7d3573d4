/** Building and address; the building once, where the address names it. */
export const placeText = ({
  building,
  address,
}: {
  building: string | null;
  address: string | null;
}): string =>
  address?.toLowerCase().includes((building ?? '').toLowerCase())
    ? address
    : [building, address].filter(Boolean).join(', ');
