import './page.css';
import { me, review, signOut } from './api';
import { drawReview } from './draw';
import { choose, language, text } from './language';

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T | null;

/** Year and calendar are in the address, so that a page can be sent to somebody. */
function chosen(): { year: number; calendar: string } {
    const query = new URLSearchParams(location.search);
    // A year is reviewed when it is over
    const lastYear = new Date().getFullYear() - 1;
    return { year: Number(query.get('year')) || lastYear, calendar: query.get('calendar') ?? 'calendar-year' };
}

async function show(target: HTMLElement): Promise<void> {
    const { year, calendar } = chosen();
    target.setAttribute('aria-busy', 'true');
    try {
        drawReview(target, await review(year, calendar));
    } catch (failure) {
        target.replaceChildren(Object.assign(document.createElement('p'), {
            className: 'warning',
            role: 'alert',
            textContent: failure instanceof Error ? failure.message : text('unreachable'),
        }));
    }
    target.setAttribute('aria-busy', 'false');
}

function translate(): void {
    document.documentElement.lang = language();
    document.querySelectorAll<HTMLElement>('[data-text]').forEach(element => {
        element.textContent = text(element.dataset.text as string);
    });
    const other = find('language');
    if (other) {
        other.textContent = language() === 'vi' ? 'English' : 'Tiếng Việt';
        other.lang = language() === 'vi' ? 'en' : 'vi';
    }
    const title = find('title');
    if (title) {
        title.textContent = text('title', chosen().year);
        document.title = title.textContent;
    }
}

/** Before anything is waited for: a slow connection must not swallow a click. */
function listen(target: HTMLElement): void {
    find('sign-out')!.addEventListener('click', async () => {
        await signOut();
        location.assign('/login.html');
    });
    find('language')!.addEventListener('click', () => {
        choose(language() === 'vi' ? 'en' : 'vi');
        translate();
        void show(target);
    });
}

async function start(target: HTMLElement): Promise<void> {
    listen(target);
    translate();
    const account = await me();
    if (!account.signedIn) {
        location.assign('/login.html');
        return;
    }
    find('who')!.textContent = account.username ?? '';
    find<HTMLInputElement>('year')!.value = String(chosen().year);
    find<HTMLSelectElement>('calendar')!.value = chosen().calendar;
    await show(target);
}

/** Shows what went wrong, and the way to the identity provider where there is one. */
async function prepareSignIn(): Promise<void> {
    find('sign-in-failed')!.hidden = !location.search.includes('failed');
    const { provider } = await me();
    if (provider) {
        const link = find<HTMLAnchorElement>('provider')!;
        link.href = provider;
        link.hidden = false;
    }
}

const target = find('review');
void (target ? start(target) : prepareSignIn());
