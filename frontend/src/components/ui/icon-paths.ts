/** Outlines on a 24 by 24 grid, drawn with a stroke. */
export const ICON_PATHS = {
  today: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4',
  coming: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  changes: 'M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 4-6 8-6s8 2 8 6',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  phone: 'M5 4h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a1 1 0 0 1-1 1A16 16 0 0 1 4 5a1 1 0 0 1 1-1z',
  navigate:
    'M12 21s7-6 7-11a7 7 0 1 0-14 0c0 5 7 11 7 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  camera: 'M4 8h4l2-3h4l2 3h4v11H4zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  sign: 'M3 20h18M5 16c3-8 6-12 7-9s-5 8-3 9 3-4 5-4 0 3 2 3 2-1 3-2',
  serial: 'M4 6v12M7 6v12M11 6v12M14 6v12M17 6v12M20 6v12',
  port: 'M12 4v6M12 10L5 16M12 10v6M12 10l7 6M5 16v4M12 16v4M19 16v4',
  note: 'M6 3h9l4 4v14H6zM9 12h7M9 16h7M14 3v5h5',
  blocker: 'M12 3l9.5 17h-19zM12 10v5M12 17.5v.5',
  reschedule: 'M12 21a9 9 0 1 0-9-9M3 5v7h7M12 7v5l3 2',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  circle: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  key: 'M8 15a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 11h9M18 11v4M15 11v3',
  offline: 'M3 3l18 18M6 17a4 4 0 0 1 1-7.9M10 6.3A6 6 0 0 1 17.7 11 3.5 3.5 0 0 1 20 16.5M16 17H9',
  cloud: 'M7 18a4 4 0 0 1 0-8 6 6 0 0 1 11.5 1A3.5 3.5 0 0 1 18 18z',
  alert: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v6M12 16v.5',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  close: 'M6 6l12 12M18 6L6 18',
  building: 'M5 21V4h9v17M14 9h5v12M3 21h18M8 8h3M8 12h3M8 16h3',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M5 19l1.5-1.5M17.5 6.5L19 5',
  history: 'M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4.5l3 1.5',
} as const;

export type IconName = keyof typeof ICON_PATHS;
