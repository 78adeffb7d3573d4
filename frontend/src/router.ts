import type { Component } from 'vue';
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import SignInPage from './pages/sign-in-page.vue';
import TodayPage from './pages/today-page.vue';
import { isSignedIn, session } from './session/session.ts';

type Load = () => Promise<{ default: Component }>;
const waiting: Load[] = [];
/** A page that the first screen does not need. */
const later = (load: Load): Load => {
  waiting.push(load);
  return load;
};

/**
 * Reads the pages that came not with the first screen, once it is there: a page that is fetched when
 * opened is missing offline. The service worker keeps them too.
 */
export const loadPages = async (): Promise<void> => {
  await Promise.all(waiting.map((load) => load()));
};

const routes: RouteRecordRaw[] = [
  { path: '/sign-in', name: 'sign-in', component: SignInPage, meta: { open: true } },
  {
    path: '/forgot',
    name: 'forgot',
    component: later(() => import('./pages/forgot-page.vue')),
    meta: { open: true },
  },
  {
    path: '/reset-password',
    name: 'reset-password',
    component: later(() => import('./pages/reset-password-page.vue')),
    meta: { open: true },
  },
  {
    path: '/join/:token',
    name: 'join',
    component: later(() => import('./pages/join-page.vue')),
    props: true,
    meta: { open: true },
  },
  {
    path: '/t/:token',
    name: 'link',
    component: later(() => import('./pages/link-page.vue')),
    props: true,
    meta: { open: true },
  },
  {
    path: '/approve/:token',
    name: 'approve',
    component: later(() => import('./pages/approve-page.vue')),
    props: true,
    meta: { open: true },
  },
  // None of these pages is among those that are read ahead: technicians never open them.
  {
    path: '/q/:token',
    name: 'quote',
    component: () => import('./pages/quote-page.vue'),
    props: true,
    meta: { open: true },
  },
  {
    path: '/pay/:token',
    name: 'pay',
    component: () => import('./pages/pay-page.vue'),
    props: true,
    meta: { open: true },
  },
  {
    path: '/order',
    name: 'order',
    component: () => import('./order/order-page.vue'),
    meta: { open: true },
  },
  { path: '/', name: 'today', component: TodayPage, meta: { tab: true } },
  {
    path: '/coming',
    name: 'coming',
    component: later(() => import('./pages/coming-page.vue')),
    meta: { tab: true },
  },
  {
    path: '/changes',
    name: 'changes',
    component: later(() => import('./pages/changes-page.vue')),
    meta: { tab: true },
  },
  {
    path: '/profile',
    name: 'profile',
    component: later(() => import('./pages/profile-page.vue')),
    meta: { tab: true },
  },
  {
    path: '/leave',
    name: 'leave',
    component: later(() => import('./pages/leave-page.vue')),
  },
  {
    path: '/visits/:id',
    name: 'visit',
    component: later(() => import('./pages/visit-page.vue')),
    props: true,
  },
  {
    path: '/visits/:id/serial',
    name: 'serial',
    component: later(() => import('./pages/serial-page.vue')),
    props: true,
  },
  {
    path: '/visits/:id/port',
    name: 'port',
    component: later(() => import('./pages/port-page.vue')),
    props: true,
  },
  {
    path: '/visits/:id/photos',
    name: 'photos',
    component: later(() => import('./pages/photos-page.vue')),
    props: true,
  },
  {
    path: '/visits/:id/signature',
    name: 'signature',
    component: later(() => import('./pages/signature-page.vue')),
    props: true,
  },
  {
    path: '/visits/:id/solution',
    name: 'solution',
    component: later(() => import('./pages/solution-page.vue')),
    props: true,
  },
  {
    path: '/visits/:id/blocker',
    name: 'blocker',
    component: later(() => import('./pages/blocker-page.vue')),
    props: true,
  },
  {
    path: '/visits/:id/reschedule',
    name: 'reschedule',
    component: later(() => import('./pages/reschedule-page.vue')),
    props: true,
  },
  {
    path: '/visits/:id/materials',
    name: 'materials',
    component: later(() => import('./pages/materials-page.vue')),
    props: true,
  },
  {
    path: '/visits/:id/messages',
    name: 'messages',
    component: later(() => import('./pages/messages-page.vue')),
    props: true,
  },
  {
    path: '/visits/:id/documents',
    name: 'documents',
    component: later(() => import('./pages/documents-page.vue')),
    props: true,
  },
  {
    path: '/visits/:id/forms/:form',
    name: 'form',
    component: later(() => import('./pages/form-page.vue')),
    props: (route) => ({ ...route.params, task: route.query['task'] ?? null }),
  },
  {
    path: '/visits/:id/tasks',
    name: 'tasks',
    component: later(() => import('./pages/tasks-page.vue')),
    props: true,
  },
  {
    path: '/tasks',
    name: 'my-tasks',
    component: later(() => import('./pages/my-tasks-page.vue')),
    meta: { tab: true },
  },
  {
    path: '/visits/:id/complete',
    name: 'complete',
    component: later(() => import('./pages/complete-page.vue')),
    props: true,
  },
  {
    path: '/equipment',
    name: 'equipment',
    component: later(() => import('./equipment/equipment-page.vue')),
  },
  {
    path: '/e/:code',
    name: 'piece',
    component: later(() => import('./equipment/piece-page.vue')),
    props: true,
  },
  { path: '/:rest(.*)*', redirect: { name: 'today' } },
];

export const router = createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

/** Who works by a link sees its visit and what waits to be sent. */
const isOfLink = (path: string): boolean => /^\/(visits\/|changes$|t\/|pay\/|order$)/.test(path);

router.beforeEach((to) => {
  const { link } = session.person ?? {};
  if (link && !isOfLink(to.path)) return { name: 'link', params: { token: link } };
  if (!to.meta['open'] && !isSignedIn.value) return { name: 'sign-in' };
  return true;
});
