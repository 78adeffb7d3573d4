import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import BlockerPage from './pages/blocker-page.vue';
import ChangesPage from './pages/changes-page.vue';
import ComingPage from './pages/coming-page.vue';
import CompletePage from './pages/complete-page.vue';
import ForgotPage from './pages/forgot-page.vue';
import JoinPage from './pages/join-page.vue';
import MaterialsPage from './pages/materials-page.vue';
import MessagesPage from './pages/messages-page.vue';
import PhotosPage from './pages/photos-page.vue';
import PortPage from './pages/port-page.vue';
import ProfilePage from './pages/profile-page.vue';
import ReschedulePage from './pages/reschedule-page.vue';
import ResetPasswordPage from './pages/reset-password-page.vue';
import SerialPage from './pages/serial-page.vue';
import SignInPage from './pages/sign-in-page.vue';
import SignaturePage from './pages/signature-page.vue';
import SolutionPage from './pages/solution-page.vue';
import TodayPage from './pages/today-page.vue';
import VisitPage from './pages/visit-page.vue';
import { isSignedIn } from './session/session.ts';

/** Pages come with the app, never later: a page that is fetched when opened is missing offline. */
const routes: RouteRecordRaw[] = [
  { path: '/sign-in', name: 'sign-in', component: SignInPage, meta: { open: true } },
  { path: '/forgot', name: 'forgot', component: ForgotPage, meta: { open: true } },
  {
    path: '/reset-password',
    name: 'reset-password',
    component: ResetPasswordPage,
    meta: { open: true },
  },
  { path: '/join/:token', name: 'join', component: JoinPage, props: true, meta: { open: true } },
  { path: '/', name: 'today', component: TodayPage, meta: { tab: true } },
  { path: '/coming', name: 'coming', component: ComingPage, meta: { tab: true } },
  { path: '/changes', name: 'changes', component: ChangesPage, meta: { tab: true } },
  { path: '/profile', name: 'profile', component: ProfilePage, meta: { tab: true } },
  { path: '/visits/:id', name: 'visit', component: VisitPage, props: true },
  { path: '/visits/:id/serial', name: 'serial', component: SerialPage, props: true },
  { path: '/visits/:id/port', name: 'port', component: PortPage, props: true },
  { path: '/visits/:id/photos', name: 'photos', component: PhotosPage, props: true },
  { path: '/visits/:id/signature', name: 'signature', component: SignaturePage, props: true },
  { path: '/visits/:id/solution', name: 'solution', component: SolutionPage, props: true },
  { path: '/visits/:id/blocker', name: 'blocker', component: BlockerPage, props: true },
  { path: '/visits/:id/reschedule', name: 'reschedule', component: ReschedulePage, props: true },
  { path: '/visits/:id/materials', name: 'materials', component: MaterialsPage, props: true },
  { path: '/visits/:id/messages', name: 'messages', component: MessagesPage, props: true },
  { path: '/visits/:id/complete', name: 'complete', component: CompletePage, props: true },
  { path: '/:rest(.*)*', redirect: { name: 'today' } },
];

export const router = createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

router.beforeEach((to) => {
  if (!to.meta['open'] && !isSignedIn.value) return { name: 'sign-in' };
  return true;
});
