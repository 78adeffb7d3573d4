import { onMounted, ref } from 'vue';
import { type ApiError, isApiError } from '../../api/api-error.ts';
import { login, logout } from '../../api/auth.ts';
import { joinCompany, loadOffer, type Joined, type Offer } from '../../api/invitations.ts';
import { isSignedIn, signOut } from '../../session/session.ts';
import { signInProblem } from '../../session/sign-in-problem.ts';

export type JoinState = 'loading' | 'open' | 'gone' | 'used' | 'unreachable' | 'joined';
export type SignIn = { email: string; password: string; otp: string };

const stateOf = ({ code }: ApiError): JoinState => {
  if (code === 'ORGANISATION_INVITATION_USED') return 'used';
  // A link that was cut off while copying is refused by its shape.
  if (code === 'ORGANISATION_INVITATION_GONE' || code === 'FAILED_VALIDATION') return 'gone';
  return 'unreachable';
};

/** Ends whoever worked here, so that nothing of his is sent in another person's name. */
const endOther = (): Promise<unknown> => (isSignedIn.value ? signOut() : logout());

/** One invitation, from looking at it to having joined. */
export const useJoin = (token: string) => {
  const state = ref<JoinState>('loading');
  const offer = ref<Offer | null>(null);
  const joined = ref<Joined | null>(null);
  const hasAccount = ref(false);
  const needsOtp = ref(false);
  const isBusy = ref(false);
  const problem = ref<string | null>(null);

  const load = async (): Promise<void> => {
    state.value = 'loading';
    problem.value = null;
    try {
      offer.value = await loadOffer(token);
      state.value = 'open';
    } catch (error) {
      if (!isApiError(error)) throw error;
      state.value = stateOf(error);
      if (error.kind !== 'unreachable') problem.value = signInProblem(error).message;
    }
  };

  const attempt = async (run: () => Promise<void>): Promise<void> => {
    isBusy.value = true;
    problem.value = null;
    try {
      await run();
    } catch (error) {
      if (!isApiError(error)) throw error;
      if (error.code.startsWith('ORGANISATION_INVITATION_')) state.value = stateOf(error);
      else if (error.code === 'ORGANISATION_OTHER_ACCOUNT') await load();
      else problem.value = error.message;
      hasAccount.value ||= error.code === 'ORGANISATION_SIGN_IN_FIRST';
    } finally {
      isBusy.value = false;
    }
  };

  const accept = async (person: { name: string; password: string } | null): Promise<void> => {
    joined.value = await joinCompany(token, person);
    state.value = 'joined';
  };

  /** Signs in and joins; a refused sign-in says what is wrong with it. */
  const signInAndJoin = ({ email, password, otp }: SignIn): Promise<void> =>
    attempt(async () => {
      if (isSignedIn.value) await signOut();
      try {
        await login({ email, password, ...(otp ? { otp } : {}) });
      } catch (error) {
        const { message, asksForOtp } = signInProblem(error);
        needsOtp.value ||= asksForOtp;
        problem.value = message;
        return;
      }
      await accept(null);
    });

  const switchAccount = (): Promise<void> =>
    attempt(async () => {
      await endOther();
      await load();
    });

  onMounted(load);
  return {
    ...{ state, offer, joined, hasAccount, needsOtp, isBusy, problem, load },
    join: (person: { name: string; password: string } | null) => attempt(() => accept(person)),
    signInAndJoin,
    switchAccount,
  };
};
