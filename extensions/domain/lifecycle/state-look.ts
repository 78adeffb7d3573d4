/** The one table of how a category of states looks, wherever states are shown. */
export const STATE_LOOK = {
  new: { color: '#8796A8', icon: 'inbox' },
  scheduled: { color: '#3B82C4', icon: 'event' },
  dispatched: { color: '#6D5BD0', icon: 'directions_car' },
  in_progress: { color: '#0E9F8E', icon: 'engineering' },
  blocked: { color: '#D97706', icon: 'report' },
  done: { color: '#2E9E5B', icon: 'task_alt' },
  closed: { color: '#4B5563', icon: 'lock' },
  cancelled: { color: '#B4232F', icon: 'cancel' },
} as const;
