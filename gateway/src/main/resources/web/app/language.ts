export type Language = 'vi' | 'en';

const TEXTS: Record<Language, Record<string, string>> = {
    vi: {
        title: 'Tổng kết năm {0}',
        year: 'Năm',
        calendar: 'Lịch',
        calendarYear: '1/1 – 31/12',
        managementYear: '15/12 – 14/12',
        show: 'Xem',
        signOut: 'Đăng xuất',
        indicator: 'Chỉ tiêu',
        unit: 'Đơn vị tính',
        previous: 'Thực hiện {0}',
        plan: 'Kế hoạch {0}',
        actual: 'Thực hiện {0}',
        ofPlan: '% so kế hoạch',
        change: '% so cùng kỳ',
        remarks: 'Ghi chú',
        award: 'Danh hiệu, hình thức',
        subject: 'Đối tượng',
        count: 'Số lượng',
        amount: 'Tiền thưởng (đồng)',
        collective: 'Tập thể',
        individual: 'Cá nhân',
        household: 'Hộ gia đình',
        complete: 'đủ số liệu',
        incomplete: 'chưa đủ: {0}/{1} báo cáo đã duyệt',
        stale: 'số liệu lúc {0}; dịch vụ không trả lời',
        missing: 'chưa có số liệu; dịch vụ không trả lời',
        illustrative: 'Số liệu minh hoạ',
        published: 'Theo số liệu đã công bố',
        illustrativeNotice:
            'Trang này có số liệu minh hoạ, không phải số liệu chính thức của tỉnh.',
        'plan-met': 'đạt kế hoạch',
        'record-high': 'cao nhất kể từ năm {0} ({1} năm)',
        'increase-streak': 'tăng {0} năm liên tiếp',
        points: '{0} điểm %',
        awaiting: 'chờ xác nhận mức',
        asOf: 'Số liệu đến {0}',
        unreachable: 'Không kết nối được máy chủ; hãy tải lại trang.',
    },
    en: {
        title: 'Annual review {0}',
        year: 'Year',
        calendar: 'Calendar',
        calendarYear: '1 Jan – 31 Dec',
        managementYear: '15 Dec – 14 Dec',
        show: 'Show',
        signOut: 'Sign out',
        indicator: 'Indicator',
        unit: 'Unit',
        previous: 'Actual {0}',
        plan: 'Plan {0}',
        actual: 'Actual {0}',
        ofPlan: '% of plan',
        change: '% on year before',
        remarks: 'Remarks',
        award: 'Title or commendation',
        subject: 'Given to',
        count: 'Number',
        amount: 'Bonus (VND)',
        collective: 'Collectives',
        individual: 'Individuals',
        household: 'Households',
        complete: 'complete',
        incomplete: 'incomplete: {0} of {1} reports approved',
        stale: 'figures of {0}; the service does not answer',
        missing: 'no figures; the service does not answer',
        illustrative: 'Illustrative',
        published: 'As published',
        illustrativeNotice: 'This page holds illustrative figures, which are not official figures of the province.',
        'plan-met': 'plan met',
        'record-high': 'highest since {0} ({1} years)',
        'increase-streak': 'rising {0} years in a row',
        points: '{0} points',
        awaiting: 'rate awaits confirmation',
        asOf: 'Figures up to {0}',
        unreachable: 'The server cannot be reached; reload the page.',
    },
};

const KEY = 'language';

/** Vietnamese unless the reader chose otherwise. */
export function language(): Language {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
}

export function choose(language: Language): void {
    localStorage.setItem(KEY, language);
}

export function text(key: string, ...values: (string | number)[]): string {
    return values.reduce<string>((text, value, i) => text.replace(`{${i}}`, String(value)), TEXTS[language()][key]);
}

/** A number as it is printed: 18.503 and 8,91 in Vietnamese. */
export function number(value: number | null | undefined, places = 2): string {
    return value == null
        ? ''
        : new Intl.NumberFormat(language(), { maximumFractionDigits: places }).format(value);
}

/** A moment in the time of Vietnam, wherever the reader is. */
export function time(instant: string): string {
    return new Intl.DateTimeFormat(language(), {
        dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh',
    }).format(new Date(instant));
}
