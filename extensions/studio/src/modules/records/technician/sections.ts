import type { Component } from 'vue';

/**
 * Further sections in the narrow column of a technician's page, under the day: working hours,
 * absences, teams. Each gets the technician's id as `technician` and reads its own rows.
 */
export const TECHNICIAN_SECTIONS: readonly { key: string; component: Component }[] = [];
