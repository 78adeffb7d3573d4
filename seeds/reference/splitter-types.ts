/** Ratios in use. Only the 1:32 keeps its last port back. */
export const SPLITTER_TYPES = [
  { code: '1:8', name: 'Splitter 1:8', port_count: 8, standby_port: null },
  { code: '1:12', name: 'Splitter 1:12', port_count: 12, standby_port: null },
  { code: '1:16', name: 'Splitter 1:16', port_count: 16, standby_port: null },
  { code: '1:32', name: 'Splitter 1:32', port_count: 32, standby_port: 32 },
] as const;
