import { language, text } from './language';

export interface Claim {
    kind: 'plan-met' | 'record-high' | 'increase-streak';
    since?: number;
    years?: number;
}

export interface Indicator {
    code: string;
    name: string;
    unitOfMeasure: string;
    previous: number | null;
    plan: number | null;
    actual: number | null;
    percentOfPlan: number | null;
    change: { absolute: number; percent: number | null } | null;
    claims: Claim[];
    series: { year: number; value: number; comparable: boolean; provenance: string }[];
    provenance: string;
    source: { href: string };
}

export interface Tally {
    name: string;
    subject: string;
    count: number;
    amount: number | null;
    provenance: string;
}

export interface Section {
    code: string;
    title: string;
    status: 'complete' | 'incomplete' | 'stale' | 'missing';
    asOf: string | null;
    completeness: { expectedReports: number; approvedReports: number } | null;
    indicators: Indicator[];
    tallies: Tally[];
}

export interface Review {
    year: number;
    unit: { code: string; name: string };
    asOf: string;
    sections: Section[];
    narrative: { section: string; text: string }[];
}

async function call(path: string, method = 'GET'): Promise<Response> {
    const response = await fetch(`/api/v1/${path}`, { method, headers: { 'Accept-Language': language() } });
    if (!response.ok) {
        const problem = await response.json().catch(() => null);
        throw new Error(problem?.detail ?? text('unreachable'));
    }
    return response;
}

export async function me(): Promise<{ signedIn: boolean; username?: string; provider?: string }> {
    return (await call('me')).json();
}

export async function review(year: number, calendar: string): Promise<Review> {
    return (await call(`annual-reviews/${year}?calendar=${encodeURIComponent(calendar)}`)).json();
}

export async function signOut(): Promise<void> {
    await call('me/session', 'DELETE');
}
