// Written by `npm run docs:api` from the routes. Do not edit.
export interface paths {
    "/api/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what in your companies, newest first, with names in place of ids
         * @description Needs one of: `audit-read`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    group?: "orders" | "tasks" | "visits" | "messages" | "documents" | "approvals" | "evidence" | "invoices" | "leave" | "equipment" | "plant" | "people";
                    order?: string;
                    user?: string;
                    from?: string;
                    until?: string;
                    before?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                entries: {
                                    id: string;
                                    /** Format: date-time */
                                    at: string;
                                    /** Format: uuid */
                                    company: string | null;
                                    kind: string;
                                    act: string;
                                    collection: string;
                                    /** Format: uuid */
                                    subject: string;
                                    name: string | null;
                                    order: {
                                        /** Format: uuid */
                                        id: string;
                                        number: string;
                                    } | null;
                                    who: string | null;
                                    persona: string | null;
                                    source: string;
                                    via: string | null;
                                    changes: {
                                        field: string;
                                        before: unknown;
                                        after: unknown;
                                        beforeName: string | null;
                                        afterName: string | null;
                                    }[];
                                }[];
                                next: string | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose changes the timeline can be narrowed to
         * @description Needs one of: `audit-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                people: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of jobs in a stretch of days, against the one before, and what is open now
         * @description From roll-ups that follow the orders within some minutes; what is open is counted now. Days are those of the company. Minutes belong to technicians and are missing where a work type is asked for. At most two years.
         *
         *     Needs one of: `analytics-read`.
         */
        get: {
            parameters: {
                query: {
                    company?: string;
                    from: string;
                    until: string;
                    unit?: "day" | "week" | "month";
                    workType?: string;
                    team?: string;
                    technician?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                company: string;
                                timeZone: string;
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                until: string;
                                /** @enum {string} */
                                unit: "day" | "week" | "month";
                                total: {
                                    created: number;
                                    completed: number;
                                    onTime: number;
                                    late: number;
                                    cancelled: number;
                                    minutesToComplete: number;
                                    capacityMinutes: number;
                                    bookedMinutes: number;
                                    onTimePercent: number | null;
                                    averageMinutes: number | null;
                                    usedPercent: number | null;
                                };
                                before: {
                                    created: number;
                                    completed: number;
                                    onTime: number;
                                    late: number;
                                    cancelled: number;
                                    minutesToComplete: number;
                                    capacityMinutes: number;
                                    bookedMinutes: number;
                                    onTimePercent: number | null;
                                    averageMinutes: number | null;
                                    usedPercent: number | null;
                                };
                                periods: {
                                    created: number;
                                    completed: number;
                                    onTime: number;
                                    late: number;
                                    cancelled: number;
                                    minutesToComplete: number;
                                    capacityMinutes: number;
                                    bookedMinutes: number;
                                    onTimePercent: number | null;
                                    averageMinutes: number | null;
                                    usedPercent: number | null;
                                    /** Format: date */
                                    start: string;
                                }[];
                                types: {
                                    created: number;
                                    completed: number;
                                    onTime: number;
                                    late: number;
                                    cancelled: number;
                                    minutesToComplete: number;
                                    capacityMinutes: number;
                                    bookedMinutes: number;
                                    onTimePercent: number | null;
                                    averageMinutes: number | null;
                                    usedPercent: number | null;
                                    /** Format: uuid */
                                    id: string | null;
                                    name: string | null;
                                }[];
                                teams: {
                                    created: number;
                                    completed: number;
                                    onTime: number;
                                    late: number;
                                    cancelled: number;
                                    minutesToComplete: number;
                                    capacityMinutes: number;
                                    bookedMinutes: number;
                                    onTimePercent: number | null;
                                    averageMinutes: number | null;
                                    usedPercent: number | null;
                                    /** Format: uuid */
                                    id: string | null;
                                    name: string | null;
                                }[];
                                technicians: {
                                    created: number;
                                    completed: number;
                                    onTime: number;
                                    late: number;
                                    cancelled: number;
                                    minutesToComplete: number;
                                    capacityMinutes: number;
                                    bookedMinutes: number;
                                    onTimePercent: number | null;
                                    averageMinutes: number | null;
                                    usedPercent: number | null;
                                    /** Format: uuid */
                                    id: string | null;
                                    name: string | null;
                                }[];
                                choices: {
                                    types: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    }[];
                                    teams: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    }[];
                                    technicians: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    }[];
                                };
                                open: {
                                    status: string;
                                    name: string | null;
                                    color: string | null;
                                    category: string;
                                    count: number;
                                    overdue: number;
                                    withoutTechnician: number;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/jobs/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as CSV or as a workbook, by period, work type, team or technician
         * @description Needs one of: `analytics-read`.
         */
        get: {
            parameters: {
                query: {
                    company?: string;
                    from: string;
                    until: string;
                    unit?: "day" | "week" | "month";
                    workType?: string;
                    team?: string;
                    technician?: string;
                    by?: "period" | "type" | "team" | "technician";
                    format?: "csv" | "xlsx";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a planned visit
         * @description Needs one of: `dispatching`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        version?: number;
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                order: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    status: string;
                                    statusCategory: string;
                                    version: number;
                                };
                                /** Format: uuid */
                                appointment: string;
                                published: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a published visit back to a draft
         * @description Needs one of: `dispatching`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                order: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    status: string;
                                    statusCategory: string;
                                    version: number;
                                };
                                /** Format: uuid */
                                appointment: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests for approval: those to decide, those asked for, those decided
         * @description Newest first. `after` is `next` of the page before.
         *
         *     Needs a signed-in user.
         */
        get: {
            parameters: {
                query?: {
                    list?: "decide" | "asked" | "done";
                    limit?: number;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                requests: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string;
                                    command: string;
                                    collection: string;
                                    /** Format: uuid */
                                    record: string;
                                    label: string;
                                    status: string;
                                    requestedBy: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    /** Format: date-time */
                                    requestedAt: string;
                                    reason: string | null;
                                    changes: {
                                        field: string;
                                        kind: string;
                                        before: (string | number | boolean) | null;
                                        after: (string | number | boolean) | null;
                                        currency?: string;
                                    }[];
                                    options: {
                                        name: string;
                                        value: boolean;
                                    }[];
                                    inTheWay: {
                                        collection: string;
                                        /** Format: uuid */
                                        id: string;
                                        label: string;
                                        /** Format: date-time */
                                        startsAt: string;
                                        /** Format: date-time */
                                        endsAt: string;
                                        note: string | null;
                                        isFixed: boolean;
                                    }[];
                                    step: {
                                        number: number;
                                        of: number;
                                        /** @enum {string} */
                                        needs: "any" | "all";
                                    };
                                    waitsFor: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                        insteadOf: string | null;
                                        hasApproved: boolean;
                                    }[];
                                    then: string[][];
                                    /** Format: date-time */
                                    expiresAt: string | null;
                                    /** Format: date-time */
                                    closedAt: string | null;
                                    outcome: ({
                                        code: string;
                                        message: string;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                    mayDecide: boolean;
                                    mayWithdraw: boolean;
                                    history: {
                                        /** Format: uuid */
                                        id: string;
                                        step: number;
                                        decision: string;
                                        by: string | null;
                                        onBehalfOf: string | null;
                                        comment: string | null;
                                        door: string;
                                        /** Format: date-time */
                                        at: string;
                                    }[];
                                }[];
                                next: string | null;
                                counts: {
                                    decide: number;
                                    asked: number;
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A request: what would change, who decides, what happened
         * @description Needs a signed-in user.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                company: string;
                                command: string;
                                collection: string;
                                /** Format: uuid */
                                record: string;
                                label: string;
                                status: string;
                                requestedBy: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: date-time */
                                requestedAt: string;
                                reason: string | null;
                                changes: {
                                    field: string;
                                    kind: string;
                                    before: (string | number | boolean) | null;
                                    after: (string | number | boolean) | null;
                                    currency?: string;
                                }[];
                                options: {
                                    name: string;
                                    value: boolean;
                                }[];
                                inTheWay: {
                                    collection: string;
                                    /** Format: uuid */
                                    id: string;
                                    label: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    note: string | null;
                                    isFixed: boolean;
                                }[];
                                step: {
                                    number: number;
                                    of: number;
                                    /** @enum {string} */
                                    needs: "any" | "all";
                                };
                                waitsFor: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    insteadOf: string | null;
                                    hasApproved: boolean;
                                }[];
                                then: string[][];
                                /** Format: date-time */
                                expiresAt: string | null;
                                /** Format: date-time */
                                closedAt: string | null;
                                outcome: ({
                                    code: string;
                                    message: string;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                mayDecide: boolean;
                                mayWithdraw: boolean;
                                history: {
                                    /** Format: uuid */
                                    id: string;
                                    step: number;
                                    decision: string;
                                    by: string | null;
                                    onBehalfOf: string | null;
                                    comment: string | null;
                                    door: string;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a request
         * @description With the last step the command runs as whoever asked. 409 APPROVAL_CHANGED, APPROVAL_FAILED and the like say why it was not done although it was approved; the request is closed then. `options` are those that the request lets who approves choose.
         *
         *     Needs a signed-in user.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        comment?: string | null;
                        options?: {
                            [key: string]: boolean;
                        };
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                status: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{id}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a decision to somebody else of the company
         * @description Needs a signed-in user.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        to: string;
                        comment?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                status: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a request, with the reason
         * @description Needs a signed-in user.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        comment?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                status: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what one asked for
         * @description Needs a signed-in user.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                status: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/by-link/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the link in a mail lets its reader decide
         * @description Open to everybody.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                company: string;
                                approver: string;
                                requestedBy: string;
                                /** Format: date-time */
                                requestedAt: string;
                                what: string;
                                record: string;
                                reason: string | null;
                                changes: string[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Decide by the link in a mail
         * @description Reading the page decides nothing: programs that look at links in mails open them.
         *
         *     Open to everybody.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        decision: "approve" | "reject";
                        comment?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                status: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many requests the caller may decide, and how many of his wait
         * @description Needs a signed-in user.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                decide: number;
                                asked: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or reject many requests
         * @description Each is decided for itself; a refusal stops no other. At most 500.
         *
         *     Needs a signed-in user.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        requests: string[];
                        /** @enum {string} */
                        decision: "approve" | "reject";
                        comment?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                results: {
                                    /** Format: uuid */
                                    id: string;
                                    status?: string;
                                    refusal?: {
                                        code: string;
                                        message: string;
                                    } & {
                                        [key: string]: unknown;
                                    };
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who stands in for whom from now on, and who could
         * @description Needs a signed-in user.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                company: string;
                                delegations: {
                                    /** Format: uuid */
                                    id: string;
                                    delegator: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    delegate: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    reason: string | null;
                                    isMine: boolean;
                                }[];
                                people: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Let somebody decide while one is away
         * @description Needs a signed-in user.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        /** Format: uuid */
                        delegator?: string;
                        /** Format: uuid */
                        delegate: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/delegations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a delegation back
         * @description Needs a signed-in user.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                revokedAt: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/on/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for approval on an order, an invoice or another record
         * @description Needs a signed-in user.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                requests: {
                                    /** Format: uuid */
                                    id: string;
                                    command: string;
                                    label: string;
                                    requestedBy: string | null;
                                    /** Format: date-time */
                                    requestedAt: string;
                                    waitsFor: string[];
                                    mayDecide: boolean;
                                    mayWithdraw: boolean;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Policies of the company, and what may be written into one
         * @description Needs one of: `company-setup`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                company: string;
                                policies: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    command: string;
                                    condition: {
                                        [key: string]: unknown;
                                    } | null;
                                    position: number;
                                    isActive: boolean;
                                    version: number;
                                    open: number;
                                    steps: {
                                        /** @enum {string} */
                                        approverKind: "person" | "persona" | "manager" | "field";
                                        /** Format: uuid */
                                        approverUser?: string | null;
                                        approverPersona?: string | null;
                                        approverField?: string | null;
                                        /** @enum {string} */
                                        needs: "any" | "all";
                                        maySelf: boolean;
                                        remindAfterDays: number | null;
                                        escalateAfterDays: number | null;
                                        /** Format: uuid */
                                        escalateUser?: string | null;
                                        escalatePersona?: string | null;
                                        expiresAfterDays: number | null;
                                    }[];
                                }[];
                                commands: {
                                    command: string;
                                    collection: string;
                                    fields: {
                                        field: string;
                                        kind: string;
                                        choices?: {
                                            value: string;
                                            label: string;
                                        }[];
                                    }[];
                                    approverFields: string[];
                                }[];
                                people: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    personas: string[];
                                }[];
                                personas: {
                                    value: string;
                                    label: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Make a policy: which command waits for whose approval
         * @description Needs one of: `company-setup`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        name: string;
                        command: string;
                        condition?: {
                            [key: string]: unknown;
                        } | null;
                        /** @default 1 */
                        position?: number;
                        /** @default true */
                        isActive?: boolean;
                        steps: {
                            /** @enum {string} */
                            approverKind: "person" | "persona" | "manager" | "field";
                            /** Format: uuid */
                            approverUser?: string | null;
                            approverPersona?: string | null;
                            approverField?: string | null;
                            /**
                             * @default any
                             * @enum {string}
                             */
                            needs?: "any" | "all";
                            /** @default false */
                            maySelf?: boolean;
                            remindAfterDays?: number | null;
                            escalateAfterDays?: number | null;
                            /** Format: uuid */
                            escalateUser?: string | null;
                            escalatePersona?: string | null;
                            expiresAfterDays?: number | null;
                        }[];
                        /** Format: uuid */
                        company?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a policy; what is asked for already keeps its steps
         * @description Needs one of: `company-setup`.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        name: string;
                        condition?: {
                            [key: string]: unknown;
                        } | null;
                        /** @default 1 */
                        position?: number;
                        /** @default true */
                        isActive?: boolean;
                        steps: {
                            /** @enum {string} */
                            approverKind: "person" | "persona" | "manager" | "field";
                            /** Format: uuid */
                            approverUser?: string | null;
                            approverPersona?: string | null;
                            approverField?: string | null;
                            /**
                             * @default any
                             * @enum {string}
                             */
                            needs?: "any" | "all";
                            /** @default false */
                            maySelf?: boolean;
                            remindAfterDays?: number | null;
                            escalateAfterDays?: number | null;
                            /** Format: uuid */
                            escalateUser?: string | null;
                            escalatePersona?: string | null;
                            expiresAfterDays?: number | null;
                        }[];
                        version?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the signed-in user may do in each company
         * @description Front ends show and hide by these; every command checks them again.
         *
         *     Needs a signed-in user.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                user: string;
                                language: string | null;
                                isPlatformAdmin: boolean;
                                companies: {
                                    /** Format: uuid */
                                    id: string;
                                    key: string;
                                    name: string;
                                    /** @enum {string} */
                                    kind: "installer" | "operator" | "maintenance" | "professional";
                                    timeZone: string;
                                    currency: string;
                                    locale: string;
                                    personas: string[];
                                    capabilities: ("company-setup" | "orders-read" | "orders-create" | "orders-edit-own" | "orders-edit-assigned" | "tasks-edit" | "task-templates" | "orders-transition" | "order-documents" | "master-data" | "orders-override" | "intake-review" | "intake-profiles" | "forms-design" | "dispatching" | "visit-links" | "field-work" | "docket-review" | "ports-allocate" | "ports-approve-standby" | "billing" | "stock" | "equipment" | "secrets-reveal" | "background-operate" | "provisioning" | "provisioning-profiles" | "leave-request" | "leave-decide" | "leave-manage" | "calendar" | "notifications" | "analytics-read" | "audit-read")[];
                                    hiddenPlaces: string[];
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/background-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Background work of your companies, newest first, with counts by state
         * @description Needs one of: `background-operate`.
         */
        get: {
            parameters: {
                query?: {
                    state?: "queued" | "running" | "retrying" | "succeeded" | "failed";
                    company?: string;
                    topic?: string;
                    batch?: string;
                    before?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                runs: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string | null;
                                    companyName: string | null;
                                    topic: string;
                                    /** @enum {string} */
                                    state: "queued" | "running" | "retrying" | "succeeded" | "failed";
                                    attempts: number;
                                    progress: number;
                                    errorCode: string | null;
                                    error: string | null;
                                    payload: unknown;
                                    result: unknown;
                                    requestId: string | null;
                                    /** Format: date-time */
                                    queuedAt: string;
                                    /** Format: date-time */
                                    startedAt: string | null;
                                    /** Format: date-time */
                                    finishedAt: string | null;
                                }[];
                                counts: {
                                    [key: string]: number;
                                };
                                /** Format: uuid */
                                next: string | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/background-work/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One piece of background work
         * @description Needs one of: `background-operate`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                company: string | null;
                                companyName: string | null;
                                topic: string;
                                /** @enum {string} */
                                state: "queued" | "running" | "retrying" | "succeeded" | "failed";
                                attempts: number;
                                progress: number;
                                errorCode: string | null;
                                error: string | null;
                                payload: unknown;
                                result: unknown;
                                requestId: string | null;
                                /** Format: date-time */
                                queuedAt: string;
                                /** Format: date-time */
                                startedAt: string | null;
                                /** Format: date-time */
                                finishedAt: string | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/background-work/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try failed work again
         * @description Needs one of: `background-operate`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                state: "queued";
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/buildings/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a building with everything that its page shows
         * @description Values by column as far as the caller may read them; splitters with the state and the order of each port where the company has fibre; orders with the open ones first, visits to come, history.
         *
         *     Needs one of: `orders-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                values: {
                                    [key: string]: unknown;
                                };
                                company: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    kind: string;
                                    timeZone: string;
                                    currency: string;
                                };
                                position: {
                                    lat: number;
                                    lng: number;
                                } | null;
                                splitters: {
                                    /** Format: uuid */
                                    id: string;
                                    code: string;
                                    name: string;
                                    type: string;
                                    block: string | null;
                                    level: string | null;
                                    location: string | null;
                                    olt: string | null;
                                    isActive: boolean;
                                    ports: {
                                        /** Format: uuid */
                                        id: string;
                                        number: number;
                                        /** @enum {string} */
                                        state: "available" | "reserved" | "used" | "standby" | "faulty";
                                        isStandby: boolean;
                                        order: {
                                            /** Format: uuid */
                                            id: string;
                                            number: string;
                                            serviceId: string | null;
                                            customer: string | null;
                                        } | null;
                                    }[];
                                }[] | null;
                                splitterCount: number;
                                orders: {
                                    shown: {
                                        /** Format: uuid */
                                        id: string;
                                        number: string;
                                        customer: string | null;
                                        serviceId: string | null;
                                        workType: {
                                            name: string;
                                            translations?: {
                                                [key: string]: string;
                                            } | null;
                                        };
                                        state: {
                                            name: string;
                                            translations?: {
                                                [key: string]: string;
                                            } | null;
                                            color: string | null;
                                            icon: string | null;
                                        } | null;
                                        isOpen: boolean;
                                        address: string | null;
                                        building: string | null;
                                        technician: string | null;
                                        /** Format: date-time */
                                        scheduledStart: string | null;
                                        /** Format: date-time */
                                        completedAt: string | null;
                                        /** Format: date-time */
                                        createdAt: string | null;
                                    }[];
                                    open: number;
                                    total: number;
                                    doneThisMonth: number;
                                };
                                visits: {
                                    /** Format: uuid */
                                    id: string;
                                    status: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    technician: string | null;
                                    order: {
                                        /** Format: uuid */
                                        id: string;
                                        number: string;
                                        customer: string | null;
                                        address: string | null;
                                        building: string | null;
                                        workType: {
                                            name: string;
                                            translations?: {
                                                [key: string]: string;
                                            } | null;
                                        };
                                        state: {
                                            name: string;
                                            translations?: {
                                                [key: string]: string;
                                            } | null;
                                            color: string | null;
                                            icon: string | null;
                                        } | null;
                                    };
                                }[];
                                history: {
                                    id: string;
                                    kind: string;
                                    collection: string;
                                    /** Format: uuid */
                                    subject: string;
                                    changes: {
                                        field: string;
                                        before: unknown;
                                        after: unknown;
                                    }[];
                                    who: string | null;
                                    source: string;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Visits, deadlines, meetings and leave of some days, by person
         * @description Up to 45 days. Who may not see the calendar of others gets his own. `people` and `kinds` are lists with commas.
         *
         *     Needs one of: `calendar`, `leave-request`.
         */
        get: {
            parameters: {
                query: {
                    company?: string;
                    from: string;
                    until: string;
                    mine?: "true" | "false";
                    people?: string;
                    team?: string;
                    kinds?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                company: string;
                                timeZone: string;
                                /** Format: date */
                                today: string;
                                opens: string;
                                closes: string;
                                workingDays: number[];
                                seesAll: boolean;
                                mayDispatch: boolean;
                                people: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** Format: uuid */
                                    technician: string | null;
                                    /** Format: uuid */
                                    team: string | null;
                                    teamName: string | null;
                                    color: string | null;
                                    isPerson: boolean;
                                }[];
                                holidays: {
                                    /** Format: date */
                                    day: string;
                                    name: string;
                                    regions: string[];
                                }[];
                                entries: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    kind: "visit" | "meeting" | "leave" | "absence" | "deadline";
                                    people: string[];
                                    title: string;
                                    place: string | null;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    isAllDay: boolean;
                                    state: string | null;
                                    /** Format: uuid */
                                    order: string | null;
                                    version: number | null;
                                    canMove: boolean;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether there is a link to the own calendar, and when it was read
         * @description Needs one of: `leave-request`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                feed: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: date-time */
                                    madeAt: string;
                                    /** Format: date-time */
                                    lastUsedAt: string | null;
                                } | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Make the secret link by which a calendar program reads the own calendar
         * @description The answer has the link, this once. An earlier one opens nothing any more.
         *
         *     Needs one of: `leave-request`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uri */
                                link: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/feed/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the link to the own calendar back
         * @description Needs one of: `leave-request`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                revoked: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/ics/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The calendar behind a secret link, for calendar programs
         * @description RFC 5545. Unknown and revoked links are answered alike.
         *
         *     Open to everybody.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/calendar": string;
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a meeting
         * @description Needs one of: `calendar`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        title: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        place?: string | null;
                        notes?: string | null;
                        people: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A meeting with its notes
         * @description Needs one of: `calendar`, `leave-request`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                                place: string | null;
                                notes: string | null;
                                version: number;
                                people: string[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        /**
         * Take a meeting out of the calendar
         * @description Needs one of: `calendar`.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        options?: never;
        head?: never;
        /**
         * Change or move a meeting
         * @description Needs one of: `calendar`.
         */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        title?: string;
                        /** Format: date-time */
                        startsAt?: string;
                        /** Format: date-time */
                        endsAt?: string;
                        place?: string | null;
                        notes?: string | null;
                        people?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        trace?: never;
    };
    "/api/calendar/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Booked minutes of technicians by week, against the time that they are there
         * @description Capacity is the working hours without breaks, leave, other absences and holidays. `percent` is null where somebody is booked who is not there at all.
         *
         *     Needs one of: `calendar`.
         */
        get: {
            parameters: {
                query: {
                    company?: string;
                    from: string;
                    weeks?: number;
                    team?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                company: string;
                                timeZone: string;
                                /** Format: date */
                                from: string;
                                weeks: number;
                                people: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** Format: uuid */
                                    team: string | null;
                                    weeks: {
                                        /** Format: date */
                                        from: string;
                                        bookedMinutes: number;
                                        capacityMinutes: number;
                                        awayMinutes: number;
                                        percent: number | null;
                                    }[];
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a client with everything that the page shows
         * @description Values by column as far as the caller may read them, orders with their counts, history; unpaid invoices, rate cards and forms for those who see them, else null.
         *
         *     Needs one of: `orders-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                values: {
                                    [key: string]: unknown;
                                };
                                company: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    kind: string;
                                    timeZone: string;
                                    currency: string;
                                };
                                names: {
                                    partner_group: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                };
                                channels: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    code: string;
                                    isActive: boolean;
                                }[] | null;
                                orders: {
                                    shown: {
                                        /** Format: uuid */
                                        id: string;
                                        number: string;
                                        customer: string | null;
                                        serviceId: string | null;
                                        workType: {
                                            name: string;
                                            translations?: {
                                                [key: string]: string;
                                            } | null;
                                        };
                                        state: {
                                            name: string;
                                            translations?: {
                                                [key: string]: string;
                                            } | null;
                                            color: string | null;
                                            icon: string | null;
                                        } | null;
                                        isOpen: boolean;
                                        address: string | null;
                                        building: string | null;
                                        technician: string | null;
                                        /** Format: date-time */
                                        scheduledStart: string | null;
                                        /** Format: date-time */
                                        completedAt: string | null;
                                        /** Format: date-time */
                                        createdAt: string | null;
                                    }[];
                                    open: number;
                                    total: number;
                                    doneThisMonth: number;
                                };
                                unpaid: {
                                    invoices: {
                                        /** Format: uuid */
                                        id: string;
                                        number: string;
                                        status: string;
                                        /** Format: date */
                                        issuedOn: string;
                                        /** Format: date */
                                        dueOn: string;
                                        totalMinor: string;
                                        openMinor: string;
                                        currency: string;
                                        isLate: boolean;
                                    }[];
                                    sums: {
                                        currency: string;
                                        count: number;
                                        totalMinor: string;
                                        lateMinor: string;
                                    }[];
                                } | null;
                                rates: {
                                    /** Format: uuid */
                                    id: string;
                                    description: string;
                                    workType: {
                                        name: string;
                                        translations?: {
                                            [key: string]: string;
                                        } | null;
                                    } | null;
                                    amountMinor: string;
                                    currency: string;
                                    /** Format: date */
                                    validFrom: string;
                                    /** Format: date */
                                    validTo: string | null;
                                }[] | null;
                                profiles: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    version: number;
                                    status: string;
                                }[] | null;
                                history: {
                                    id: string;
                                    kind: string;
                                    collection: string;
                                    /** Format: uuid */
                                    subject: string;
                                    changes: {
                                        field: string;
                                        before: unknown;
                                        after: unknown;
                                    }[];
                                    who: string | null;
                                    source: string;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a company that can be worked in
         * @description Its row, the reference data of its kind, the rights of its personas and the invitation of its first administrator, in one transaction. The caller chooses the id: sent again, the request makes nothing twice and answers with a new link for the invitation while that is open.
         *
         *     Needs the administrator of the platform.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        key: string;
                        name: string;
                        /** @enum {string} */
                        kind: "installer" | "operator" | "maintenance" | "professional";
                        country?: string | null;
                        time_zone: string;
                        currency: string;
                        locale: string;
                        administrator: {
                            email: string;
                            name?: string | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                key: string;
                                isRepeated: boolean;
                                invitation: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uri */
                                    link: string;
                                    /** Format: date-time */
                                    expiresAt: string;
                                    isMailed: boolean;
                                } | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a company still needs before it can work
         * @description Each item is done by facts: once its rows are there.
         *
         *     Needs one of: `company-setup`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                company: {
                                    /** Format: uuid */
                                    id: string;
                                    key: string;
                                    name: string;
                                    /** @enum {string} */
                                    kind: "installer" | "operator" | "maintenance" | "professional";
                                };
                                invited: number;
                                isCurrencyUsed: boolean;
                                items: {
                                    id: string;
                                    isDone: boolean;
                                    isOptional: boolean;
                                    count: number;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-notes/{id}/render": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Print a credit note again
         * @description Needs one of: `billing`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                pdfStatus: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a customer with everything that the page shows
         * @description Values by column as far as the caller may read them, orders with their counts, history; unpaid invoices, rate cards and forms for those who see them, else null.
         *
         *     Needs one of: `orders-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                values: {
                                    [key: string]: unknown;
                                };
                                company: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    kind: string;
                                    timeZone: string;
                                    currency: string;
                                };
                                names: {
                                    partner_group: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                };
                                channels: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    code: string;
                                    isActive: boolean;
                                }[] | null;
                                orders: {
                                    shown: {
                                        /** Format: uuid */
                                        id: string;
                                        number: string;
                                        customer: string | null;
                                        serviceId: string | null;
                                        workType: {
                                            name: string;
                                            translations?: {
                                                [key: string]: string;
                                            } | null;
                                        };
                                        state: {
                                            name: string;
                                            translations?: {
                                                [key: string]: string;
                                            } | null;
                                            color: string | null;
                                            icon: string | null;
                                        } | null;
                                        isOpen: boolean;
                                        address: string | null;
                                        building: string | null;
                                        technician: string | null;
                                        /** Format: date-time */
                                        scheduledStart: string | null;
                                        /** Format: date-time */
                                        completedAt: string | null;
                                        /** Format: date-time */
                                        createdAt: string | null;
                                    }[];
                                    open: number;
                                    total: number;
                                    doneThisMonth: number;
                                };
                                unpaid: {
                                    invoices: {
                                        /** Format: uuid */
                                        id: string;
                                        number: string;
                                        status: string;
                                        /** Format: date */
                                        issuedOn: string;
                                        /** Format: date */
                                        dueOn: string;
                                        totalMinor: string;
                                        openMinor: string;
                                        currency: string;
                                        isLate: boolean;
                                    }[];
                                    sums: {
                                        currency: string;
                                        count: number;
                                        totalMinor: string;
                                        lateMinor: string;
                                    }[];
                                } | null;
                                rates: {
                                    /** Format: uuid */
                                    id: string;
                                    description: string;
                                    workType: {
                                        name: string;
                                        translations?: {
                                            [key: string]: string;
                                        } | null;
                                    } | null;
                                    amountMinor: string;
                                    currency: string;
                                    /** Format: date */
                                    validFrom: string;
                                    /** Format: date */
                                    validTo: string | null;
                                }[] | null;
                                profiles: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    version: number;
                                    status: string;
                                }[] | null;
                                history: {
                                    id: string;
                                    kind: string;
                                    collection: string;
                                    /** Format: uuid */
                                    subject: string;
                                    changes: {
                                        field: string;
                                        before: unknown;
                                        after: unknown;
                                    }[];
                                    who: string | null;
                                    source: string;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Technicians, visits and rules of the days that a board shows
         * @description Without `company` the first of the caller’s by name. A plan hides the published visit that it stands for and says under `replaces` what the technician knows.
         *
         *     Needs one of: `dispatching`.
         */
        get: {
            parameters: {
                query: {
                    company?: string;
                    from: string;
                    days?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                company: string;
                                timeZone: string;
                                /** Format: date */
                                from: string;
                                days: number;
                                opens: string;
                                closes: string;
                                farKm: number;
                                refuses: ("overlap" | "absent" | "holiday" | "outsideHours" | "missingSkill" | "expiredSkill" | "tooMany" | "travelImpossible" | "tooFar" | "buildingNeedsSenior" | "buildingClosed" | "outsideWindow" | "notAsAsked" | "pastDue" | "inThePast")[];
                                holidays: {
                                    /** Format: date */
                                    day: string;
                                    name: string;
                                }[];
                                technicians: {
                                    /** Format: uuid */
                                    id: string;
                                    code: string;
                                    name: string;
                                    kind: string;
                                    level: string;
                                    color: string | null;
                                    /** Format: uuid */
                                    team: string | null;
                                    /** Format: uuid */
                                    site: string | null;
                                    skills: {
                                        skill: string;
                                        /** Format: date */
                                        until: string | null;
                                    }[];
                                    homeLat: number | null;
                                    homeLng: number | null;
                                    maxVisits: number | null;
                                    shifts: {
                                        /** Format: date */
                                        day: string;
                                        /** Format: date-time */
                                        startsAt: string;
                                        /** Format: date-time */
                                        endsAt: string;
                                    }[];
                                    absences: {
                                        /** Format: uuid */
                                        id: string;
                                        kind: string;
                                        /** Format: date-time */
                                        startsAt: string;
                                        /** Format: date-time */
                                        endsAt: string;
                                        note: string | null;
                                    }[];
                                }[];
                                visits: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                    version: number;
                                    /** @enum {string} */
                                    status: "draft" | "published" | "completed";
                                    /** Format: uuid */
                                    technician: string | null;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    replaces: {
                                        /** Format: uuid */
                                        technician: string;
                                        /** Format: date-time */
                                        startsAt: string;
                                        /** Format: date-time */
                                        endsAt: string;
                                    } | null;
                                    isPinned: boolean;
                                    mayOverlap: boolean;
                                    /** Format: date-time */
                                    windowStart: string | null;
                                    /** Format: date-time */
                                    windowEnd: string | null;
                                    customer: string | null;
                                    workType: string;
                                    partner: string | null;
                                    state: string;
                                    stateName: string;
                                    stateColor: string | null;
                                    category: string;
                                    priority: string;
                                    place: string | null;
                                    lat: number | null;
                                    lng: number | null;
                                    /** Format: date-time */
                                    requestedAt: string | null;
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    skills: string[];
                                    building: {
                                        name: string;
                                        needsSenior: boolean;
                                        opens: string | null;
                                        closes: string | null;
                                    } | null;
                                }[];
                                teams: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                sites: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                partners: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                workTypes: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                asOf: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed on a board since it was read
         * @description `since` is `asOf` of the board or of the answer before. A change may be told twice, and none is missed. With `reload` the board is read again. With `wait` the answer comes when there is something to tell, at the latest after so many seconds.
         *
         *     Needs one of: `dispatching`.
         */
        get: {
            parameters: {
                query: {
                    company?: string;
                    from: string;
                    days?: number;
                    since: string;
                    wait?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                asOf: string;
                                visits: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                    version: number;
                                    /** @enum {string} */
                                    status: "draft" | "published" | "completed";
                                    /** Format: uuid */
                                    technician: string | null;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    replaces: {
                                        /** Format: uuid */
                                        technician: string;
                                        /** Format: date-time */
                                        startsAt: string;
                                        /** Format: date-time */
                                        endsAt: string;
                                    } | null;
                                    isPinned: boolean;
                                    mayOverlap: boolean;
                                    /** Format: date-time */
                                    windowStart: string | null;
                                    /** Format: date-time */
                                    windowEnd: string | null;
                                    customer: string | null;
                                    workType: string;
                                    partner: string | null;
                                    state: string;
                                    stateName: string;
                                    stateColor: string | null;
                                    category: string;
                                    priority: string;
                                    place: string | null;
                                    lat: number | null;
                                    lng: number | null;
                                    /** Format: date-time */
                                    requestedAt: string | null;
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    skills: string[];
                                    building: {
                                        name: string;
                                        needsSenior: boolean;
                                        opens: string | null;
                                        closes: string | null;
                                    } | null;
                                }[];
                                gone: string[];
                                reload: boolean;
                                pool: {
                                    unscheduled: number;
                                    unassigned: number;
                                    overdue: number;
                                } | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop plans: back to what is published, or to the pool
         * @description Needs one of: `dispatching`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        orders: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                visits: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                    version: number;
                                    /** @enum {string} */
                                    status: "draft" | "published" | "completed";
                                    /** Format: uuid */
                                    technician: string | null;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    replaces: {
                                        /** Format: uuid */
                                        technician: string;
                                        /** Format: date-time */
                                        startsAt: string;
                                        /** Format: date-time */
                                        endsAt: string;
                                    } | null;
                                    isPinned: boolean;
                                    mayOverlap: boolean;
                                    /** Format: date-time */
                                    windowStart: string | null;
                                    /** Format: date-time */
                                    windowEnd: string | null;
                                    customer: string | null;
                                    workType: string;
                                    partner: string | null;
                                    state: string;
                                    stateName: string;
                                    stateColor: string | null;
                                    category: string;
                                    priority: string;
                                    place: string | null;
                                    lat: number | null;
                                    lng: number | null;
                                    /** Format: date-time */
                                    requestedAt: string | null;
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    skills: string[];
                                    building: {
                                        name: string;
                                        needsSenior: boolean;
                                        opens: string | null;
                                        closes: string | null;
                                    } | null;
                                }[];
                                gone: string[];
                                warnings: {
                                    [key: string]: {
                                        /** @enum {string} */
                                        code: "overlap" | "absent" | "holiday" | "outsideHours" | "missingSkill" | "expiredSkill" | "tooMany" | "travelImpossible" | "tooFar" | "buildingNeedsSenior" | "buildingClosed" | "outsideWindow" | "notAsAsked" | "pastDue" | "inThePast";
                                        params: {
                                            [key: string]: string | number | {
                                                instant: string;
                                                timeZone: string;
                                            };
                                        };
                                    }[];
                                };
                                undo: ({
                                    /** Format: uuid */
                                    order: string;
                                    /** Format: uuid */
                                    technician: string | null;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    isPinned?: boolean;
                                } | {
                                    /** Format: uuid */
                                    order: string;
                                    /** @enum {boolean} */
                                    discard: true;
                                })[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offers of a company, of an order, in a state; at most 200
         * @description Needs one of: `dispatching`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    order?: string;
                    state?: "open" | "accepted" | "declined" | "expired" | "withdrawn";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                offers: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                    /** Format: uuid */
                                    technician: string;
                                    technicianName: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    /** Format: date-time */
                                    expiresAt: string;
                                    /** Format: date-time */
                                    answeredAt: string | null;
                                    /** @enum {string} */
                                    state: "open" | "accepted" | "declined" | "expired" | "withdrawn";
                                    workType: string;
                                    place: string | null;
                                    customer: string | null;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Offer a visit to technicians; the first who accepts has it
         * @description Needs one of: `dispatching`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        order: string;
                        technicians: string[];
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                offers: string[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/offers/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the open offers of an order
         * @description Needs one of: `dispatching`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        order: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                order: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan visits of one company, all or none; nobody is told
         * @description `technician: null` takes a visit back to the pool. `appointment` and `version` name the visit that the person saw: another one answers 409 `DISPATCH_CONFLICT` with both states. `undo` brings everything back.
         *
         *     Needs one of: `dispatching`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        moves: {
                            /** Format: uuid */
                            order: string;
                            /** Format: uuid */
                            technician: string | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            isPinned?: boolean;
                            /** Format: uuid */
                            appointment?: string | null;
                            version?: number | null;
                        }[];
                        allowWarnings?: boolean;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                visits: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                    version: number;
                                    /** @enum {string} */
                                    status: "draft" | "published" | "completed";
                                    /** Format: uuid */
                                    technician: string | null;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    replaces: {
                                        /** Format: uuid */
                                        technician: string;
                                        /** Format: date-time */
                                        startsAt: string;
                                        /** Format: date-time */
                                        endsAt: string;
                                    } | null;
                                    isPinned: boolean;
                                    mayOverlap: boolean;
                                    /** Format: date-time */
                                    windowStart: string | null;
                                    /** Format: date-time */
                                    windowEnd: string | null;
                                    customer: string | null;
                                    workType: string;
                                    partner: string | null;
                                    state: string;
                                    stateName: string;
                                    stateColor: string | null;
                                    category: string;
                                    priority: string;
                                    place: string | null;
                                    lat: number | null;
                                    lng: number | null;
                                    /** Format: date-time */
                                    requestedAt: string | null;
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    skills: string[];
                                    building: {
                                        name: string;
                                        needsSenior: boolean;
                                        opens: string | null;
                                        closes: string | null;
                                    } | null;
                                }[];
                                gone: string[];
                                warnings: {
                                    [key: string]: {
                                        /** @enum {string} */
                                        code: "overlap" | "absent" | "holiday" | "outsideHours" | "missingSkill" | "expiredSkill" | "tooMany" | "travelImpossible" | "tooFar" | "buildingNeedsSenior" | "buildingClosed" | "outsideWindow" | "notAsAsked" | "pastDue" | "inThePast";
                                        params: {
                                            [key: string]: string | number | {
                                                instant: string;
                                                timeZone: string;
                                            };
                                        };
                                    }[];
                                };
                                undo: ({
                                    /** Format: uuid */
                                    order: string;
                                    /** Format: uuid */
                                    technician: string | null;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    isPinned?: boolean;
                                } | {
                                    /** Format: uuid */
                                    order: string;
                                    /** @enum {boolean} */
                                    discard: true;
                                })[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders that nobody is going to, the most pressing first
         * @description `unscheduled` have no visit, `unassigned` a plan without technician; `overdue` are those whose time has passed, with visits that were not begun. Counts are of all three, by the same filters.
         *
         *     Needs one of: `dispatching`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    tab?: "unscheduled" | "unassigned" | "overdue";
                    search?: string;
                    partner?: string;
                    workType?: string;
                    skill?: string;
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                counts: {
                                    unscheduled: number;
                                    unassigned: number;
                                    overdue: number;
                                };
                                orders: {
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                    /** Format: uuid */
                                    appointment: string | null;
                                    /** Format: date-time */
                                    startsAt: string | null;
                                    /** Format: date-time */
                                    endsAt: string | null;
                                    minutes: number;
                                    customer: string | null;
                                    workType: string;
                                    partner: string | null;
                                    state: string;
                                    stateName: string;
                                    stateColor: string | null;
                                    category: string;
                                    priority: string;
                                    place: string | null;
                                    lat: number | null;
                                    lng: number | null;
                                    /** Format: date-time */
                                    requestedAt: string | null;
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    skills: string[];
                                    building: {
                                        name: string;
                                        needsSenior: boolean;
                                        opens: string | null;
                                        closes: string | null;
                                    } | null;
                                }[];
                                next: string | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a plan for some days; nothing is written
         * @description Gives the visits that wait, and those that are planned and not published, to technicians so that there is little driving and nobody late. Published and pinned visits stay. With `orders` only those are planned. Visits begin on the quarter of an hour; `warnings` says what speaks against one. `left` says of each visit that found no place why, and under `rules` how many of the `evaluated` places each rule blocks. Ends after `seconds`, or earlier when nothing more is to be gained.
         *
         *     Needs one of: `dispatching`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        /** Format: date */
                        from: string;
                        /** @default 1 */
                        days?: number;
                        technicians?: string[] | null;
                        orders?: string[] | null;
                        /** @default 5 */
                        seconds?: number;
                        /** @default 0 */
                        balance?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                visits: {
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                    /** Format: uuid */
                                    technician: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    travelMinutes: number;
                                    isChanged: boolean;
                                    customer: string | null;
                                    place: string | null;
                                    warnings: {
                                        /** @enum {string} */
                                        code: "overlap" | "absent" | "holiday" | "outsideHours" | "missingSkill" | "expiredSkill" | "tooMany" | "travelImpossible" | "tooFar" | "buildingNeedsSenior" | "buildingClosed" | "outsideWindow" | "notAsAsked" | "pastDue" | "inThePast";
                                        params: {
                                            [key: string]: string | number | {
                                                instant: string;
                                                timeZone: string;
                                            };
                                        };
                                    }[];
                                }[];
                                left: {
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                    /** @enum {string} */
                                    reason: "noSkill" | "noWindow" | "tooLarge" | "pinClash" | "tooCostly" | "dayFull" | "nobodyThere";
                                    params: {
                                        [key: string]: string | number;
                                    };
                                    wasPlanned: boolean;
                                    customer: string | null;
                                    place: string | null;
                                    evaluated: number;
                                    rules: {
                                        /** @enum {string} */
                                        code: "overlap" | "absent" | "holiday" | "outsideHours" | "missingSkill" | "expiredSkill" | "tooMany" | "travelImpossible" | "tooFar" | "buildingNeedsSenior" | "buildingClosed" | "outsideWindow" | "notAsAsked" | "pastDue" | "inThePast";
                                        blocked: number;
                                        alone: number;
                                    }[];
                                }[];
                                before: {
                                    driveMinutes: number;
                                    lateMinutes: number;
                                    visits: number;
                                };
                                after: {
                                    driveMinutes: number;
                                    lateMinutes: number;
                                    visits: number;
                                };
                                /** @enum {string} */
                                travel: "service" | "estimate";
                                rounds: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish plans and say who hears of them
         * @description Those that are named, of a day, of a technician, or all, 500 at most. Each alone: one that cannot be published is named under `problems` and leaves the others; one that has to wait for approval is asked for (`APPROVAL_ASKED`). With `dryRun` it is tried and undone.
         *
         *     Needs one of: `dispatching`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        appointments?: string[];
                        /** Format: date */
                        day?: string;
                        /** Format: uuid */
                        technician?: string;
                        /** @default false */
                        dryRun?: boolean;
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                published: number;
                                changes: {
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                    /** @enum {string} */
                                    kind: "new" | "moved" | "removed";
                                    /** Format: uuid */
                                    technician: string | null;
                                    technicianName: string | null;
                                    before: {
                                        /** Format: uuid */
                                        technician: string | null;
                                        /** Format: date-time */
                                        startsAt: string;
                                        /** Format: date-time */
                                        endsAt: string;
                                    } | null;
                                    after: {
                                        /** Format: uuid */
                                        technician: string | null;
                                        /** Format: date-time */
                                        startsAt: string;
                                        /** Format: date-time */
                                        endsAt: string;
                                    } | null;
                                    tells: {
                                        /** @enum {string} */
                                        who: "technician" | "customer";
                                        name: string;
                                        /** @enum {string} */
                                        channel: "portal" | "none";
                                    }[];
                                }[];
                                problems: {
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Repeating visits of a company, each with its next days
         * @description Needs one of: `dispatching`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                company: string;
                                timeZone: string;
                                series: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                    customer: string | null;
                                    place: string | null;
                                    /** Format: uuid */
                                    technician: string | null;
                                    technicianName: string | null;
                                    rule: string;
                                    /** Format: date */
                                    startsOn: string;
                                    starts: string;
                                    minutes: number;
                                    /** @enum {string} */
                                    onHoliday: "skip" | "next" | "keep";
                                    weeksAhead: number;
                                    /** Format: date */
                                    plannedUntil: string | null;
                                    isActive: boolean;
                                    version: number;
                                    coming: {
                                        /** Format: date */
                                        occursOn: string;
                                        /** Format: uuid */
                                        order: string | null;
                                        number: string | null;
                                        stateName: string | null;
                                        /** Format: date-time */
                                        startsAt: string | null;
                                    }[];
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Repeat an order by a rule
         * @description For each day of the rule (RFC 5545 without a start, such as `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO`) an order like `order` is made with a draft of its visit, `weeksAhead` weeks ahead, once each. Days and `starts` are on the company’s clock.
         *
         *     Needs one of: `dispatching`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        order: string;
                        rule: string;
                        /** Format: date */
                        startsOn: string;
                        starts: string;
                        /**
                         * @default skip
                         * @enum {string}
                         */
                        onHoliday?: "skip" | "next" | "keep";
                        name: string;
                        /** Format: uuid */
                        technician?: string | null;
                        minutes: number;
                        /** @default 8 */
                        weeksAhead?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                company: string;
                                made: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change, pause or end a repeating visit
         * @description Holds for the days that are not made yet; orders that were made stay. `isActive: false` makes no more.
         *
         *     Needs one of: `dispatching`.
         */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        rule?: string;
                        /** Format: date */
                        startsOn?: string;
                        starts?: string;
                        /** @enum {string} */
                        onHoliday?: "skip" | "next" | "keep";
                        name?: string;
                        /** Format: uuid */
                        technician?: string | null;
                        minutes?: number;
                        weeksAhead?: number;
                        isActive?: boolean;
                        version?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                company: string;
                                made: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        trace?: never;
    };
    "/api/dispatch/series/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The next days of a rule, before it is kept
         * @description At most eight within a year. `startsAt` is null where a holiday leaves the day out.
         *
         *     Needs one of: `dispatching`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        order: string;
                        rule: string;
                        /** Format: date */
                        startsOn: string;
                        starts: string;
                        /** @enum {string} */
                        onHoliday: "skip" | "next" | "keep";
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                days: {
                                    /** Format: date */
                                    occursOn: string;
                                    /** Format: date-time */
                                    startsAt: string | null;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places for the visit of an order, the best first, and which rules leave none
         * @description Each with the reasons that speak for it; when the customer asked for another day to come, places on that day come first. Under `whyNot` how many places each rule blocks, and how many it alone: the one to relax.
         *
         *     Needs one of: `dispatching`.
         */
        get: {
            parameters: {
                query: {
                    order: string;
                    from: string;
                    days?: number;
                    technician?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                slots: {
                                    /** Format: uuid */
                                    technician: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    travelMinutes: number | null;
                                    reasons: {
                                        /** @enum {string} */
                                        code: "asAsked" | "inWindow" | "onTime" | "late" | "sameBuilding" | "nearby" | "freeDay" | "far" | "notAsked" | "free";
                                        params: {
                                            [key: string]: string | number | {
                                                instant: string;
                                                timeZone: string;
                                            };
                                        };
                                    }[];
                                }[];
                                whyNot: {
                                    evaluated: number;
                                    rules: {
                                        /** @enum {string} */
                                        code: "overlap" | "absent" | "holiday" | "outsideHours" | "missingSkill" | "expiredSkill" | "tooMany" | "travelImpossible" | "tooFar" | "buildingNeedsSenior" | "buildingClosed" | "outsideWindow" | "notAsAsked" | "pastDue" | "inThePast";
                                        blocked: number;
                                        alone: number;
                                    }[];
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Saved views of the board: one’s own and the company’s
         * @description Needs one of: `dispatching`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                views: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    filters: {
                                        [key: string]: string;
                                    };
                                    isShared: boolean;
                                    isMine: boolean;
                                    ownerName: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Keep filters of the board under a name, for oneself or for all
         * @description One’s own view of that name is written anew.
         *
         *     Needs one of: `dispatching`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        name: string;
                        filters: {
                            [key: string]: string;
                        };
                        /** @default false */
                        isShared?: boolean;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forget a saved view
         * @description Needs one of: `dispatching`.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dockets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A docket with its order, evidence, checks and history, and what the caller may do
         * @description Needs one of: `orders-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                number: string | null;
                                status: string;
                                source: string;
                                company: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    timeZone: string;
                                };
                                order: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    statusName: string;
                                    translations: {
                                        [key: string]: string;
                                    } | null;
                                    category: string;
                                    workType: {
                                        name: string;
                                        translations: {
                                            [key: string]: string;
                                        } | null;
                                    };
                                    partner: string | null;
                                    customerName: string | null;
                                    serviceId: string | null;
                                    address: string | null;
                                    technician: string | null;
                                    completedAt: string | null;
                                };
                                file: {
                                    /** Format: uuid */
                                    id: string;
                                    type: string | null;
                                    name: string;
                                    bytes: number | null;
                                } | null;
                                /** @enum {string} */
                                making: "no" | "open" | "failed";
                                makingError: string | null;
                                receivedAt: string;
                                verifiedAt: string | null;
                                verifiedBy: string | null;
                                uploadedAt: string | null;
                                portalReference: string | null;
                                rejectReason: string | null;
                                rejectRemark: string | null;
                                evidence: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    category: string | null;
                                    caption: string | null;
                                    technician: string | null;
                                    takenAt: string | null;
                                    /** Format: uuid */
                                    file: string;
                                    type: string | null;
                                    name: string;
                                }[];
                                versions: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string | null;
                                    status: string;
                                    receivedAt: string;
                                }[];
                                history: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    at: string;
                                    by: string | null;
                                    source: string;
                                    remark: string | null;
                                    portalReference: string | null;
                                }[];
                                checks: {
                                    code: string;
                                    message: string;
                                    ok: boolean;
                                    field?: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                }[];
                                steps: ("verify" | "reject" | "upload" | "receive")[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dockets/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What agrees between a docket and its order, and what does not
         * @description Needs one of: `docket-review`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                status: string;
                                ok: boolean;
                                checks: {
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                    field?: string;
                                    ok: boolean;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dockets/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a docket back with a reason
         * @description Needs one of: `docket-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        reason: string;
                        remark?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                status: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dockets/{id}/uploaded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that a docket was put into the partner's portal
         * @description Needs one of: `docket-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        portalReference: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                status: string;
                                orderStatus: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dockets/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that a docket agrees with its order
         * @description Needs one of: `docket-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                status: string;
                                checks: {
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                    field?: string;
                                    ok: boolean;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dockets/to-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dockets that wait to be checked, corrected or uploaded, and orders without one
         * @description The oldest first, 50 at a time from `offset`; `counts` go up to 1,000.
         *
         *     Needs one of: `docket-review`.
         */
        get: {
            parameters: {
                query?: {
                    show?: "waiting" | "missing" | "rejected" | "verified";
                    company?: string;
                    search?: string;
                    offset?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                counts: {
                                    [key: string]: number;
                                };
                                rows: {
                                    /** Format: uuid */
                                    docket: string | null;
                                    number: string | null;
                                    rejectReason: string | null;
                                    rejectRemark: string | null;
                                    since: string | null;
                                    /** Format: uuid */
                                    order: string;
                                    orderNumber: string;
                                    /** Format: uuid */
                                    company: string;
                                    companyName: string;
                                    timeZone: string;
                                    partner: string | null;
                                    customerName: string | null;
                                    serviceId: string | null;
                                    workType: {
                                        name: string;
                                        translations: {
                                            [key: string]: string;
                                        } | null;
                                    };
                                    technician: string | null;
                                }[];
                                hasMore: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/pdf-reader.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The program by which the Studio draws the pages of a PDF
         * @description Needs a signed-in user.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/javascript": string;
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List drafts for review
         * @description Page by page by key: `nextCursor` of one answer is the `cursor` of the next. `counts=true` adds how many drafts each tab of the queue has; what is decided is counted up to 1,000.
         *
         *     Needs one of: `intake-review`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    status?: string;
                    session?: string;
                    partnerGroup?: string;
                    orderType?: string;
                    matchKind?: string;
                    building?: "known" | "unknown";
                    errors?: "with" | "without";
                    claim?: "mine" | "free" | "others";
                    source?: string;
                    profile?: string;
                    olderThanHours?: number;
                    search?: string;
                    sort?: "created" | "-created";
                    cursor?: string;
                    limit?: number;
                    counts?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                drafts: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    session: string;
                                    position: number;
                                    status: string;
                                    matchKind: string | null;
                                    confidence: number;
                                    serviceId: string | null;
                                    woNumber: string | null;
                                    customerName: string | null;
                                    orderType: string | null;
                                    orderTypeName: string | null;
                                    /** Format: uuid */
                                    partnerGroup: string | null;
                                    partnerGroupName: string | null;
                                    /** Format: uuid */
                                    profile: string | null;
                                    profileName: string | null;
                                    source: string | null;
                                    appointment: string | null;
                                    fileName: string | null;
                                    /** Format: uuid */
                                    building: string | null;
                                    buildingName: string | null;
                                    /** Format: uuid */
                                    workOrder: string | null;
                                    rejectedReason: string | null;
                                    /** Format: uuid */
                                    claimedBy: string | null;
                                    claimedByName: string | null;
                                    /** Format: date-time */
                                    claimedAt: string | null;
                                    errorCount: number;
                                    version: number;
                                    /** Format: date-time */
                                    createdAt: string;
                                }[];
                                nextCursor: string | null;
                                counts?: {
                                    [key: string]: number;
                                };
                                tabs?: {
                                    [key: string]: number;
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a draft with its session and sheet
         * @description Needs one of: `intake-review`, `audit-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                session: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string;
                                    status: string;
                                    fileName: string | null;
                                    /** Format: uuid */
                                    mail: string | null;
                                    /** Format: uuid */
                                    file: string | null;
                                    /** Format: uuid */
                                    profile: string | null;
                                    notes: {
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                        sheet?: string;
                                        needsPerson?: boolean;
                                    }[];
                                    parseOutcome: string | null;
                                    failureClass: string | null;
                                    error: {
                                        code: string;
                                        message: string | null;
                                    } | null;
                                    /** Format: uuid */
                                    snapshot: string | null;
                                    /** Format: date-time */
                                    snapshotExpiresAt: string | null;
                                    /** Format: date-time */
                                    receivedAt: string;
                                };
                                position: number;
                                status: string;
                                confidence: number;
                                confidenceBand: string;
                                confidenceNotes: ({
                                    part: string;
                                    weight: number;
                                    value: number;
                                    text?: string;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                                values: {
                                    [key: string]: unknown;
                                };
                                sources: {
                                    [key: string]: unknown;
                                };
                                errors: ({
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                } & {
                                    [key: string]: unknown;
                                })[];
                                warnings: ({
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                } & {
                                    [key: string]: unknown;
                                })[];
                                matchKind: string | null;
                                /** Format: uuid */
                                matchesOrder: string | null;
                                diff: ({
                                    field: string;
                                    from: unknown;
                                    to: unknown;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                refusedChanges: ({
                                    field: string;
                                    from: unknown;
                                    to: unknown;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                orderType: string | null;
                                source: string | null;
                                /** Format: uuid */
                                building: string | null;
                                buildingName: string | null;
                                buildingMatch: {
                                    [key: string]: unknown;
                                };
                                /** Format: uuid */
                                workOrder: string | null;
                                rejectedReason: string | null;
                                /** Format: uuid */
                                claimedBy: string | null;
                                /** Format: date-time */
                                claimedAt: string | null;
                                version: number;
                                matchingOrder: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    status: string;
                                } | null;
                                buildingFound: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    postcode: string | null;
                                } | null;
                                claim: {
                                    /** Format: uuid */
                                    by: string;
                                    name: string;
                                    /** Format: date-time */
                                    at: string;
                                    /** Format: date-time */
                                    until: string;
                                } | null;
                                sameBuilding: number;
                                sheets: ({
                                    name: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change values of a draft
         * @description A text is read as the cell of the form would be; errors and match are found anew.
         *
         *     Needs one of: `intake-review`.
         */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @default {} */
                        values?: {
                            [key: string]: unknown;
                        };
                        /** Format: uuid */
                        building?: string | null;
                        version?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                session: string;
                                position: number;
                                status: string;
                                confidence: number;
                                confidenceBand: string;
                                confidenceNotes: ({
                                    part: string;
                                    weight: number;
                                    value: number;
                                    text?: string;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                                values: {
                                    [key: string]: unknown;
                                };
                                sources: {
                                    [key: string]: unknown;
                                };
                                errors: ({
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                } & {
                                    [key: string]: unknown;
                                })[];
                                warnings: ({
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                } & {
                                    [key: string]: unknown;
                                })[];
                                matchKind: string | null;
                                /** Format: uuid */
                                matchesOrder: string | null;
                                diff: ({
                                    field: string;
                                    from: unknown;
                                    to: unknown;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                refusedChanges: ({
                                    field: string;
                                    from: unknown;
                                    to: unknown;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                orderType: string | null;
                                source: string | null;
                                /** Format: uuid */
                                building: string | null;
                                buildingName: string | null;
                                buildingMatch: {
                                    [key: string]: unknown;
                                };
                                /** Format: uuid */
                                workOrder: string | null;
                                rejectedReason: string | null;
                                /** Format: uuid */
                                claimedBy: string | null;
                                /** Format: date-time */
                                claimedAt: string | null;
                                version: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        trace?: never;
    };
    "/api/email/drafts/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a work order of a draft, or change the one it matches
         * @description Approving twice answers with the same order. Of an update only the differences named in `accept` are written; without it, all of them.
         *
         *     Needs one of: `intake-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        accept?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                workOrders: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    status: string;
                                }[];
                                approved: {
                                    /** Format: uuid */
                                    draft: string;
                                    /** Format: uuid */
                                    order: string;
                                    /** @enum {string} */
                                    kind: "new" | "existing";
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/drafts/{id}/building": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say which building a draft is about, adding one that is new
         * @description `building` is one of the company or the values of a new one, which is added as in the Studio. With `alike` all waiting drafts that name the same building are bound too.
         *
         *     Needs one of: `intake-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        building: string | {
                            name: string;
                            code?: string | null;
                            address?: string | null;
                            postcode?: string | null;
                            city?: string | null;
                            state?: string | null;
                            /** @enum {string|null} */
                            building_type?: "CONDO" | "APARTMENT" | "SERVICE_APT" | "FLAT" | "TERRACE" | "SEMI_DETACHED" | "BUNGALOW" | "TOWNHOUSE" | "OFFICE_TOWER" | "OFFICE" | "SHOP_OFFICE" | "MALL" | "HOTEL" | "MIXED" | "INDUSTRIAL" | "WAREHOUSE" | "EDUCATIONAL" | "GOVERNMENT" | "OTHER" | null;
                            installation_method?: string | null;
                        };
                        /** @default false */
                        alike?: boolean;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                building: string;
                                bound: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/drafts/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that you are reviewing a draft, or no longer
         * @description While a claim holds, others cannot change, approve or reject the draft: 409 `INTAKE_CLAIMED` names the holder. After `intake.claimMinutes` of the company it may be taken over.
         *
         *     Needs one of: `intake-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @default false */
                        release?: boolean;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                claimedBy: string | null;
                                /** Format: date-time */
                                claimedAt: string | null;
                                version: number;
                                isMatchNew: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/drafts/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a draft aside with a reason
         * @description Needs one of: `intake-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                session: string;
                                position: number;
                                status: string;
                                confidence: number;
                                confidenceBand: string;
                                confidenceNotes: ({
                                    part: string;
                                    weight: number;
                                    value: number;
                                    text?: string;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                                values: {
                                    [key: string]: unknown;
                                };
                                sources: {
                                    [key: string]: unknown;
                                };
                                errors: ({
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                } & {
                                    [key: string]: unknown;
                                })[];
                                warnings: ({
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                } & {
                                    [key: string]: unknown;
                                })[];
                                matchKind: string | null;
                                /** Format: uuid */
                                matchesOrder: string | null;
                                diff: ({
                                    field: string;
                                    from: unknown;
                                    to: unknown;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                refusedChanges: ({
                                    field: string;
                                    from: unknown;
                                    to: unknown;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                orderType: string | null;
                                source: string | null;
                                /** Format: uuid */
                                building: string | null;
                                buildingName: string | null;
                                buildingMatch: {
                                    [key: string]: unknown;
                                };
                                /** Format: uuid */
                                workOrder: string | null;
                                rejectedReason: string | null;
                                /** Format: uuid */
                                claimedBy: string | null;
                                /** Format: date-time */
                                claimedAt: string | null;
                                version: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/drafts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a rejection back
         * @description Needs one of: `intake-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                session: string;
                                position: number;
                                status: string;
                                confidence: number;
                                confidenceBand: string;
                                confidenceNotes: ({
                                    part: string;
                                    weight: number;
                                    value: number;
                                    text?: string;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                                values: {
                                    [key: string]: unknown;
                                };
                                sources: {
                                    [key: string]: unknown;
                                };
                                errors: ({
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                } & {
                                    [key: string]: unknown;
                                })[];
                                warnings: ({
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                } & {
                                    [key: string]: unknown;
                                })[];
                                matchKind: string | null;
                                /** Format: uuid */
                                matchesOrder: string | null;
                                diff: ({
                                    field: string;
                                    from: unknown;
                                    to: unknown;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                refusedChanges: ({
                                    field: string;
                                    from: unknown;
                                    to: unknown;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                orderType: string | null;
                                source: string | null;
                                /** Format: uuid */
                                building: string | null;
                                buildingName: string | null;
                                buildingMatch: {
                                    [key: string]: unknown;
                                };
                                /** Format: uuid */
                                workOrder: string | null;
                                rejectedReason: string | null;
                                /** Format: uuid */
                                claimedBy: string | null;
                                /** Format: date-time */
                                claimedAt: string | null;
                                version: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/drafts/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sheet around the row a draft was read from
         * @description Read from the stored file: the head of the list, and 60 rows above and below. `sheet` is null for a draft that is no row of a list; 409 `INTAKE_FILE_GONE` when the file is not kept any more.
         *
         *     Needs one of: `intake-review`, `audit-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                sheet: ({
                                    name: string;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/drafts/approve-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What approving these drafts would do
         * @description Nothing is written. `new`, `moved`, `updated`, `duplicates` and `done` say what would come of each draft, `refused` which are refused and why, `ready` what can be approved without those. Of moves and changes the first 100 are tried against the lifecycle and the calendar; `untried` counts the others.
         *
         *     Needs one of: `intake-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        ids: string[];
                        accept?: {
                            [key: string]: string[];
                        };
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                new: {
                                    /** Format: uuid */
                                    draft: string;
                                    serviceId: string | null;
                                    customerName: string | null;
                                    orderType: string | null;
                                    orderTypeName: string | null;
                                }[];
                                moved: {
                                    /** Format: uuid */
                                    draft: string;
                                    serviceId: string | null;
                                    customerName: string | null;
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                    from: unknown;
                                    to: unknown;
                                }[];
                                updated: {
                                    /** Format: uuid */
                                    draft: string;
                                    serviceId: string | null;
                                    customerName: string | null;
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                    changes: ({
                                        field: string;
                                        from: unknown;
                                        to: unknown;
                                    } & {
                                        [key: string]: unknown;
                                    })[];
                                }[];
                                duplicates: {
                                    /** Format: uuid */
                                    draft: string;
                                    serviceId: string | null;
                                    customerName: string | null;
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                }[];
                                done: {
                                    /** Format: uuid */
                                    draft: string;
                                    serviceId: string | null;
                                    customerName: string | null;
                                }[];
                                refused: ({
                                    /** Format: uuid */
                                    draft: string;
                                    code: string;
                                    message: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                untried: number;
                                ready: string[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/drafts/bulk-approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make work orders of many drafts, all or none
         * @description Of an update only the differences named in `accept` are written; without it, all of them. `accept` has the fields by draft.
         *
         *     Needs one of: `intake-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        ids: string[];
                        accept?: {
                            [key: string]: string[];
                        };
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                workOrders: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    status: string;
                                }[];
                                approved: {
                                    /** Format: uuid */
                                    draft: string;
                                    /** Format: uuid */
                                    order: string;
                                    /** @enum {string} */
                                    kind: "new" | "existing";
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/drafts/claim-next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim the next draft that nobody else is at
         * @description `filter` has the query of the list. `after` is the draft to go on from; your claim of it ends.
         *
         *     Needs one of: `intake-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        filter?: {
                            /** Format: uuid */
                            company?: string;
                            status?: string;
                            /** Format: uuid */
                            session?: string;
                            partnerGroup?: string;
                            orderType?: string;
                            matchKind?: string;
                            /** @enum {string} */
                            building?: "known" | "unknown";
                            /** @enum {string} */
                            errors?: "with" | "without";
                            /** @enum {string} */
                            claim?: "mine" | "free" | "others";
                            source?: string;
                            profile?: string;
                            olderThanHours?: number;
                            search?: string;
                        };
                        /**
                         * @default -created
                         * @enum {string}
                         */
                        sort?: "created" | "-created";
                        /** Format: uuid */
                        after?: string;
                        /**
                         * @default next
                         * @enum {string}
                         */
                        direction?: "next" | "previous";
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                draft: string | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/drafts/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is at which draft, and what was decided in the last minute
         * @description Needs one of: `intake-review`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                claims: {
                                    /** Format: uuid */
                                    draft: string;
                                    /** Format: uuid */
                                    claimedBy: string;
                                    claimedByName: string | null;
                                    /** Format: date-time */
                                    claimedAt: string;
                                    /** Format: date-time */
                                    claimedUntil: string;
                                    isMine: boolean;
                                }[];
                                decided: string[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/drafts/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Values the filters of the queue can be set to, with counts
         * @description Needs one of: `intake-review`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    status?: string;
                    session?: string;
                    partnerGroup?: string;
                    orderType?: string;
                    matchKind?: string;
                    building?: "known" | "unknown";
                    errors?: "with" | "without";
                    claim?: "mine" | "free" | "others";
                    source?: string;
                    profile?: string;
                    olderThanHours?: number;
                    search?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                partnerGroup: {
                                    value: string;
                                    label: string;
                                    count: number;
                                }[];
                                orderType: {
                                    value: string;
                                    label: string;
                                    count: number;
                                }[];
                                profile: {
                                    value: string;
                                    label: string;
                                    count: number;
                                }[];
                                source: {
                                    value: string;
                                    label: string;
                                    count: number;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/drafts/reject-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reasons for which drafts were rejected lately
         * @description Needs one of: `intake-review`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                reasons: string[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How mailboxes and parser profiles are doing
         * @description By mailbox: last contact, mails by state, reasons, seconds from arrival to draft. By profile: drafts, share with errors, share that needs review, drift. `trouble` is what somebody is told of.
         *
         *     Needs one of: `intake-review`, `audit-read`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    days?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                days: number;
                                mailboxes: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string;
                                    name: string;
                                    kind: string;
                                    isActive: boolean;
                                    /** Format: date-time */
                                    lastContactAt: string | null;
                                    /** Format: date-time */
                                    lastMailAt: string | null;
                                    error: {
                                        code: string;
                                        message: string | null;
                                        /** Format: date-time */
                                        at: string | null;
                                    } | null;
                                    trouble: {
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                    } | null;
                                    seen: number;
                                    pending: number;
                                    parsed: number;
                                    processed: number;
                                    skipped: number;
                                    ignored: number;
                                    errors: number;
                                    reasons: {
                                        [key: string]: number;
                                    };
                                    arrivalToDraftSeconds: {
                                        p50: number | null;
                                        p95: number | null;
                                    };
                                }[];
                                profiles: {
                                    /** Format: uuid */
                                    company: string;
                                    code: string;
                                    name: string;
                                    drafts: number;
                                    errorRate: number | null;
                                    needsReviewShare: number | null;
                                    driftWarnings: number;
                                    /** Format: date-time */
                                    lastDriftAt: string | null;
                                    trouble: {
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                    } | null;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/inbound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in a mail that is sent by HTTP
         * @description The mail as received. `X-Fieldwright-Mailbox` names the mailbox, `X-Fieldwright-Timestamp` the time in seconds, `X-Fieldwright-Signature: sha256=…` is the HMAC-SHA-256 of `<timestamp>.<body>` under the key of the mailbox, in hex. 202 for a new mail, 200 for one that is here already, 401 when anything about mailbox, time or signature is not right, 503 when so many large mails arrive at once that this one is to be sent again.
         *
         *     Open to everybody.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "message/rfc822": string;
                };
            };
            responses: {
                /** @description Done */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List inbox items
         * @description What mails asked for that is no new work order, newest first. `counts.status` counts everything that fits the search, `counts.kind` what has the statuses asked for.
         *
         *     Needs one of: `intake-review`, `audit-read`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    status?: string;
                    kind?: string;
                    search?: string;
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                items: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string;
                                    kind: string;
                                    status: string;
                                    summary: string | null;
                                    serviceId: string | null;
                                    reason: ({
                                        code: string;
                                        message: string;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                    effect: string | null;
                                    workOrder: {
                                        /** Format: uuid */
                                        id: string;
                                        number: string | null;
                                        status: string | null;
                                    } | null;
                                    building: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string | null;
                                    } | null;
                                    mail: {
                                        /** Format: uuid */
                                        id: string;
                                        from: string | null;
                                        subject: string | null;
                                        /** Format: date-time */
                                        sentAt: string | null;
                                    } | null;
                                    /** Format: date-time */
                                    decidedAt: string | null;
                                    /** Format: uuid */
                                    decidedBy: string | null;
                                    decisionNote: string | null;
                                    version: number;
                                    /** Format: date-time */
                                    createdAt: string;
                                }[];
                                nextCursor: string | null;
                                counts: {
                                    status: {
                                        [key: string]: number;
                                    };
                                    kind: {
                                        [key: string]: number;
                                    };
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an inbox item with its mail, its order and what applying it would do
         * @description `possible` is what `apply` with the same choices would do now, or why it would be refused. Nothing is changed by asking. It is null once the item is decided.
         *
         *     Needs one of: `intake-review`, `audit-read`.
         */
        get: {
            parameters: {
                query?: {
                    workOrder?: string | null;
                    building?: (string | "new") | null;
                    start?: string | null;
                    decision?: "approved" | "rejected" | null;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                company: string;
                                kind: string;
                                status: string;
                                summary: string | null;
                                serviceId: string | null;
                                reason: ({
                                    code: string;
                                    message: string;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                effect: string | null;
                                workOrder: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string | null;
                                    status: string | null;
                                } | null;
                                building: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                mail: {
                                    /** Format: uuid */
                                    id: string;
                                    from: string | null;
                                    fromName: string | null;
                                    subject: string | null;
                                    text: string | null;
                                    attachments: unknown[] | null;
                                    /** Format: date-time */
                                    sentAt: string | null;
                                    /** Format: date-time */
                                    receivedAt: string;
                                    messageId: string | null;
                                    isVip: boolean;
                                } | null;
                                /** Format: date-time */
                                decidedAt: string | null;
                                /** Format: uuid */
                                decidedBy: string | null;
                                decisionNote: string | null;
                                version: number;
                                /** Format: date-time */
                                createdAt: string;
                                values: {
                                    [key: string]: unknown;
                                };
                                sources: {
                                    [key: string]: unknown;
                                };
                                timeZone: string;
                                session: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    profile: string | null;
                                } | null;
                                order: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    status: string;
                                    stateName: string;
                                    statusCategory: string;
                                    serviceId: string | null;
                                    woNumber: string | null;
                                    customerName: string | null;
                                    addressText: string | null;
                                    /** Format: date-time */
                                    scheduledStart: string | null;
                                    /** Format: date-time */
                                    scheduledEnd: string | null;
                                    /** Format: date-time */
                                    requestedAt: string | null;
                                    workType: string | null;
                                    technician: string | null;
                                    /** Format: date-time */
                                    askedStart: string | null;
                                    /** Format: date-time */
                                    askedEnd: string | null;
                                } | null;
                                possible: {
                                    status: string;
                                    message?: string;
                                    reason?: {
                                        code: string;
                                        message: string;
                                    } & {
                                        [key: string]: unknown;
                                    };
                                    /** Format: uuid */
                                    workOrder: string | null;
                                    /** Format: uuid */
                                    building: string | null;
                                    candidates?: unknown[];
                                } | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/items/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do what the mail asks for
         * @description With what a person settled where the mail left it open: the order, the building (`new` for none of the known ones), the start of the slot, the answer. A refusal has the code and words of the rule that stands in the way and changes nothing. Applying twice answers with the first result.
         *
         *     Needs one of: `intake-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        workOrder?: string | null;
                        building?: (string | "new") | null;
                        /** Format: date-time */
                        start?: string | null;
                        /** @enum {string|null} */
                        decision?: "approved" | "rejected" | null;
                        version?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                status: string;
                                message?: string;
                                reason?: {
                                    code: string;
                                    message: string;
                                } & {
                                    [key: string]: unknown;
                                };
                                /** Format: uuid */
                                workOrder: string | null;
                                /** Format: uuid */
                                building: string | null;
                                candidates?: unknown[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/items/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an inbox item aside with a reason
         * @description Needs one of: `intake-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        reason: string;
                        version?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                company: string;
                                kind: string;
                                status: string;
                                summary: string | null;
                                serviceId: string | null;
                                reason: ({
                                    code: string;
                                    message: string;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                effect: string | null;
                                workOrder: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string | null;
                                    status: string | null;
                                } | null;
                                building: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                mail: {
                                    /** Format: uuid */
                                    id: string;
                                    from: string | null;
                                    fromName: string | null;
                                    subject: string | null;
                                    text: string | null;
                                    attachments: unknown[] | null;
                                    /** Format: date-time */
                                    sentAt: string | null;
                                    /** Format: date-time */
                                    receivedAt: string;
                                    messageId: string | null;
                                    isVip: boolean;
                                } | null;
                                /** Format: date-time */
                                decidedAt: string | null;
                                /** Format: uuid */
                                decidedBy: string | null;
                                decisionNote: string | null;
                                version: number;
                                /** Format: date-time */
                                createdAt: string;
                                values: {
                                    [key: string]: unknown;
                                };
                                sources: {
                                    [key: string]: unknown;
                                };
                                timeZone: string;
                                session: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    profile: string | null;
                                } | null;
                                order: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    status: string;
                                    stateName: string;
                                    statusCategory: string;
                                    serviceId: string | null;
                                    woNumber: string | null;
                                    customerName: string | null;
                                    addressText: string | null;
                                    /** Format: date-time */
                                    scheduledStart: string | null;
                                    /** Format: date-time */
                                    scheduledEnd: string | null;
                                    /** Format: date-time */
                                    requestedAt: string | null;
                                    workType: string | null;
                                    technician: string | null;
                                    /** Format: date-time */
                                    askedStart: string | null;
                                    /** Format: date-time */
                                    askedEnd: string | null;
                                } | null;
                                possible: {
                                    status: string;
                                    message?: string;
                                    reason?: {
                                        code: string;
                                        message: string;
                                    } & {
                                        [key: string]: unknown;
                                    };
                                    /** Format: uuid */
                                    workOrder: string | null;
                                    /** Format: uuid */
                                    building: string | null;
                                    candidates?: unknown[];
                                } | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mails, newest first, with the number of each state
         * @description Needs one of: `intake-review`, `audit-read`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    mailbox?: string;
                    state?: string;
                    kind?: string;
                    search?: string;
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                mails: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string;
                                    /** Format: uuid */
                                    mailbox: string | null;
                                    mailboxName: string | null;
                                    source: string;
                                    from: string | null;
                                    subject: string | null;
                                    kind: string | null;
                                    state: string;
                                    reasonCode: string | null;
                                    reason: string | null;
                                    isVip: boolean;
                                    /** Format: date-time */
                                    receivedAt: string;
                                    /** Format: date-time */
                                    parsedAt: string | null;
                                }[];
                                next: string | null;
                                counts: {
                                    [key: string]: number;
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a mail and what became of it
         * @description Needs one of: `intake-review`, `audit-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                company: string;
                                /** Format: uuid */
                                mailbox: string | null;
                                mailboxName: string | null;
                                source: string;
                                from: string | null;
                                subject: string | null;
                                kind: string | null;
                                state: string;
                                reasonCode: string | null;
                                reason: string | null;
                                isVip: boolean;
                                /** Format: date-time */
                                receivedAt: string;
                                /** Format: date-time */
                                parsedAt: string | null;
                                timeZone: string;
                                messageId: string | null;
                                inReplyTo: string | null;
                                fromName: string | null;
                                envelopeFrom: string | null;
                                authentication: unknown;
                                /** Format: date-time */
                                sentAt: string | null;
                                /** Format: uuid */
                                rule: string | null;
                                ruleName: string | null;
                                routedTo: string | null;
                                text: string | null;
                                attachments: unknown[] | null;
                                rawSize: number | null;
                                /** Format: date-time */
                                rawExpiresAt: string | null;
                                /** Format: date-time */
                                rawRemovedAt: string | null;
                                hasRaw: boolean;
                                sessions: {
                                    /** Format: uuid */
                                    id: string;
                                    fileName: string | null;
                                    status: string;
                                    errorCode: string | null;
                                    error: string | null;
                                }[];
                                drafts: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    session: string;
                                    status: string;
                                    matchKind: string | null;
                                    serviceId: string | null;
                                    customer: string | null;
                                    /** Format: uuid */
                                    workOrder: string | null;
                                    workOrderNumber: string | null;
                                }[];
                                items: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    status: string;
                                    summary: string | null;
                                    reasonCode: string | null;
                                    reason: string | null;
                                    /** Format: uuid */
                                    workOrder: string | null;
                                    workOrderNumber: string | null;
                                    effect: unknown;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/mails/{id}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a mail as it came in
         * @description Needs `intake-review` and `secrets-reveal` in the company of the mail, for a mail may hold passwords; each download is an entry in the activity log.
         *
         *     Needs one of: `intake-review`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/mails/{id}/read-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a mail once more that led to nothing
         * @description For mails that were skipped, ignored or could not be read; 409 for the others.
         *
         *     Needs one of: `intake-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                state: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/parse-excel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read partner forms into drafts
         * @description Field `file`, one or several workbooks, lists, PDF or mails (`.eml`, `.msg`). Each file becomes a session, a mail one for each of its parts; one that cannot be read does not hinder the others. `items` is what mails ask for that is no new order. When none can be read the answer is 422 with the error class as code and the session in `extensions`. More than 5 files, or more than 1 MB, are stored and read by the worker: the answer is 202 with status `pending` or `processing`, and `/email/uploads/{id}` tells how far it is. The fields come before the files: of many files the first are stored and read while the rest is on its way, and stay when it breaks off; the refusal then says how many in `taken`, and their `upload`. With `site` the profiles of that site are asked first, those of other sites not at all, and the orders made belong to it.
         *
         *     Needs one of: `intake-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "multipart/form-data": {
                        /** Format: uuid */
                        company?: string;
                        /** Format: uuid */
                        site?: string;
                        file?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                company: string;
                                status: string;
                                fileName: string | null;
                                /** Format: uuid */
                                mail: string | null;
                                /** Format: uuid */
                                file: string | null;
                                /** Format: uuid */
                                profile: string | null;
                                notes: {
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                    sheet?: string;
                                    needsPerson?: boolean;
                                }[];
                                parseOutcome: string | null;
                                failureClass: string | null;
                                error: {
                                    code: string;
                                    message: string | null;
                                } | null;
                                /** Format: uuid */
                                snapshot: string | null;
                                /** Format: date-time */
                                snapshotExpiresAt: string | null;
                                /** Format: date-time */
                                receivedAt: string;
                                duplicateOf?: {
                                    /** Format: uuid */
                                    session: string;
                                    drafts: {
                                        /** Format: uuid */
                                        id: string;
                                        status: string;
                                        /** Format: uuid */
                                        workOrder: string | null;
                                    }[];
                                };
                                drafts: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    session: string;
                                    position: number;
                                    status: string;
                                    confidence: number;
                                    confidenceBand: string;
                                    confidenceNotes: ({
                                        part: string;
                                        weight: number;
                                        value: number;
                                        text?: string;
                                    } & {
                                        [key: string]: unknown;
                                    })[] | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    sources: {
                                        [key: string]: unknown;
                                    };
                                    errors: ({
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                    } & {
                                        [key: string]: unknown;
                                    })[];
                                    warnings: ({
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                    } & {
                                        [key: string]: unknown;
                                    })[];
                                    matchKind: string | null;
                                    /** Format: uuid */
                                    matchesOrder: string | null;
                                    diff: ({
                                        field: string;
                                        from: unknown;
                                        to: unknown;
                                    } & {
                                        [key: string]: unknown;
                                    })[];
                                    refusedChanges: ({
                                        field: string;
                                        from: unknown;
                                        to: unknown;
                                    } & {
                                        [key: string]: unknown;
                                    })[];
                                    orderType: string | null;
                                    source: string | null;
                                    /** Format: uuid */
                                    building: string | null;
                                    buildingName: string | null;
                                    buildingMatch: {
                                        [key: string]: unknown;
                                    };
                                    /** Format: uuid */
                                    workOrder: string | null;
                                    rejectedReason: string | null;
                                    /** Format: uuid */
                                    claimedBy: string | null;
                                    /** Format: date-time */
                                    claimedAt: string | null;
                                    version: number;
                                }[];
                                items?: {
                                    [key: string]: unknown;
                                }[];
                                sessions: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string;
                                    status: string;
                                    fileName: string | null;
                                    /** Format: uuid */
                                    mail: string | null;
                                    /** Format: uuid */
                                    file: string | null;
                                    /** Format: uuid */
                                    profile: string | null;
                                    notes: {
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                        sheet?: string;
                                        needsPerson?: boolean;
                                    }[];
                                    parseOutcome: string | null;
                                    failureClass: string | null;
                                    error: {
                                        code: string;
                                        message: string | null;
                                    } | null;
                                    /** Format: uuid */
                                    snapshot: string | null;
                                    /** Format: date-time */
                                    snapshotExpiresAt: string | null;
                                    /** Format: date-time */
                                    receivedAt: string;
                                    duplicateOf?: {
                                        /** Format: uuid */
                                        session: string;
                                        drafts: {
                                            /** Format: uuid */
                                            id: string;
                                            status: string;
                                            /** Format: uuid */
                                            workOrder: string | null;
                                        }[];
                                    };
                                    drafts?: {
                                        /** Format: uuid */
                                        id: string;
                                        /** Format: uuid */
                                        session: string;
                                        position: number;
                                        status: string;
                                        confidence: number;
                                        confidenceBand: string;
                                        confidenceNotes: ({
                                            part: string;
                                            weight: number;
                                            value: number;
                                            text?: string;
                                        } & {
                                            [key: string]: unknown;
                                        })[] | null;
                                        values: {
                                            [key: string]: unknown;
                                        };
                                        sources: {
                                            [key: string]: unknown;
                                        };
                                        errors: ({
                                            code: string;
                                            message: string;
                                            key?: string;
                                            params?: {
                                                [key: string]: unknown;
                                            };
                                        } & {
                                            [key: string]: unknown;
                                        })[];
                                        warnings: ({
                                            code: string;
                                            message: string;
                                            key?: string;
                                            params?: {
                                                [key: string]: unknown;
                                            };
                                        } & {
                                            [key: string]: unknown;
                                        })[];
                                        matchKind: string | null;
                                        /** Format: uuid */
                                        matchesOrder: string | null;
                                        diff: ({
                                            field: string;
                                            from: unknown;
                                            to: unknown;
                                        } & {
                                            [key: string]: unknown;
                                        })[];
                                        refusedChanges: ({
                                            field: string;
                                            from: unknown;
                                            to: unknown;
                                        } & {
                                            [key: string]: unknown;
                                        })[];
                                        orderType: string | null;
                                        source: string | null;
                                        /** Format: uuid */
                                        building: string | null;
                                        buildingName: string | null;
                                        buildingMatch: {
                                            [key: string]: unknown;
                                        };
                                        /** Format: uuid */
                                        workOrder: string | null;
                                        rejectedReason: string | null;
                                        /** Format: uuid */
                                        claimedBy: string | null;
                                        /** Format: date-time */
                                        claimedAt: string | null;
                                        version: number;
                                    }[];
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List profiles with their versions and health
         * @description Needs one of: `intake-profiles`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                days: number;
                                profiles: {
                                    /** Format: uuid */
                                    id: string;
                                    code: string;
                                    version: number;
                                    status: string;
                                    name: string;
                                    family: string;
                                    partner: string | null;
                                    partnerGroup: string | null;
                                    /** Format: uuid */
                                    site: string | null;
                                    autoApprove: boolean;
                                    /** Format: date */
                                    effectiveFrom: string | null;
                                    /** Format: date */
                                    effectiveTo: string | null;
                                    /** Format: date-time */
                                    activatedAt: string | null;
                                    regression: {
                                        /** Format: date-time */
                                        ranAt: string;
                                        passed: number;
                                        failed: number;
                                        samples: {
                                            /** Format: uuid */
                                            sample: string;
                                            fileName: string;
                                            failures: {
                                                field: string;
                                                expected: unknown;
                                                read: unknown;
                                            }[];
                                            error?: string;
                                        }[];
                                    } | null;
                                    samples: number;
                                    canReteach: boolean;
                                    health: {
                                        files: number;
                                        failed: number;
                                        drifted: number;
                                        drafts: number;
                                        doubtful: number;
                                        /** Format: date-time */
                                        lastAt: string | null;
                                    };
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Save a profile as a draft version
         * @description The next version of its code; with `id` that draft is written anew. An active version is never changed.
         *
         *     Needs one of: `intake-profiles`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        /** Format: uuid */
                        id?: string;
                        code: string;
                        name: string;
                        /** @enum {string} */
                        family: "form" | "table" | "text";
                        recognise: {
                            signs: {
                                /** @enum {string} */
                                where: "label" | "text" | "file-name" | "sheet-name" | "header" | "subject" | "sender";
                                pattern: string;
                                weight: number;
                                required?: boolean;
                                withinRows?: number;
                            }[];
                            minimum: number;
                        };
                        definition: {
                            [key: string]: unknown;
                        };
                        /** @default 50 */
                        priority?: number;
                        /** @default false */
                        autoApprove?: boolean;
                        /** @default null */
                        partnerGroup?: string | null;
                        /** @default null */
                        partner?: string | null;
                        /**
                         * Format: uuid
                         * @default null
                         */
                        site?: string | null;
                        /**
                         * Format: date
                         * @default null
                         */
                        effectiveFrom?: string | null;
                        /**
                         * Format: date
                         * @default null
                         */
                        effectiveTo?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                version: number;
                                status: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a version with its samples
         * @description Needs one of: `intake-profiles`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                version: number;
                                status: string;
                                /** Format: uuid */
                                company: string;
                                name: string;
                                /** Format: uuid */
                                site: string | null;
                                partner: string | null;
                                partner_group: string | null;
                                priority: number;
                                auto_approve: boolean;
                                family: string;
                                recognise: {
                                    [key: string]: unknown;
                                };
                                definition: {
                                    [key: string]: unknown;
                                };
                                layout: unknown;
                                regression: {
                                    /** Format: date-time */
                                    ranAt: string;
                                    passed: number;
                                    failed: number;
                                    samples: {
                                        /** Format: uuid */
                                        sample: string;
                                        fileName: string;
                                        failures: {
                                            field: string;
                                            expected: unknown;
                                            read: unknown;
                                        }[];
                                        error?: string;
                                    }[];
                                } | null;
                                /** Format: date-time */
                                activated_at: string | null;
                                /** Format: uuid */
                                activated_by: string | null;
                                effective_from: string | null;
                                effective_to: string | null;
                                samples: {
                                    /** Format: uuid */
                                    id: string;
                                    fileName: string;
                                    learnedWith: unknown;
                                    note: string | null;
                                    expected: {
                                        [key: string]: unknown;
                                    };
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/profiles/{id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a version read
         * @description Refused when a sample of its code is not read as it should; the earlier active version is retired in the same transaction.
         *
         *     Needs one of: `intake-profiles`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                version: number;
                                status: string;
                                retired: string[];
                                regression: {
                                    /** Format: date-time */
                                    ranAt: string;
                                    passed: number;
                                    failed: number;
                                    samples: {
                                        /** Format: uuid */
                                        sample: string;
                                        fileName: string;
                                        failures: {
                                            field: string;
                                            expected: unknown;
                                            read: unknown;
                                        }[];
                                        error?: string;
                                    }[];
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/profiles/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read every sample of the code with this version
         * @description Needs one of: `intake-profiles`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: date-time */
                                ranAt: string;
                                passed: number;
                                failed: number;
                                samples: {
                                    /** Format: uuid */
                                    sample: string;
                                    fileName: string;
                                    failures: {
                                        field: string;
                                        expected: unknown;
                                        read: unknown;
                                    }[];
                                    error?: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/profiles/{id}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a file with the values that must be read from it
         * @description The file is sent in the field `file`, or named by `session` (a file that came in), `mail` (its text as received) or `sample`. Without `expected` it is what this version reads now, passwords apart.
         *
         *     Needs one of: `intake-profiles`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        session?: string;
                        /** Format: uuid */
                        mail?: string;
                        /** Format: uuid */
                        sample?: string;
                        expected?: {
                            [key: string]: unknown;
                        };
                        note?: string;
                    };
                    "multipart/form-data": {
                        /** Format: uuid */
                        session?: string;
                        /** Format: uuid */
                        mail?: string;
                        /** Format: uuid */
                        sample?: string;
                        expected?: {
                            [key: string]: unknown;
                        };
                        note?: string;
                        file?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                expected: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/profiles/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try what a taught or a given profile reads
         * @description The file is sent in the field `file`, or named by `session` (a file that came in), `mail` (its text as received) or `sample`. With `lesson` a profile is made of the answers, with `profile` the given one is tried. Nothing is stored.
         *
         *     Needs one of: `intake-profiles`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        /** Format: uuid */
                        session?: string;
                        /** Format: uuid */
                        mail?: string;
                        /** Format: uuid */
                        sample?: string;
                        code?: string;
                        lesson?: {
                            /** @enum {string} */
                            family: "form" | "table" | "text";
                            timeZone: string;
                            sheet?: string;
                            answers: {
                                field: string;
                                /** @enum {string} */
                                from: "cells" | "tick" | "constant";
                                cells?: string[];
                                text?: string;
                                label?: string;
                                value?: string | number | boolean | (null);
                                words?: {
                                    [key: string]: string | boolean | (null);
                                };
                            }[];
                            /** @default null */
                            partnerGroup?: string | null;
                            /** @default null */
                            partner?: string | null;
                            recognise?: {
                                signs: {
                                    /** @enum {string} */
                                    where: "label" | "text" | "file-name" | "sheet-name" | "header" | "subject" | "sender";
                                    pattern: string;
                                    weight: number;
                                    required?: boolean;
                                    withinRows?: number;
                                }[];
                                minimum: number;
                            };
                        };
                        profile?: {
                            /** @enum {string} */
                            family: "form" | "table" | "text";
                            recognise: {
                                signs: {
                                    /** @enum {string} */
                                    where: "label" | "text" | "file-name" | "sheet-name" | "header" | "subject" | "sender";
                                    pattern: string;
                                    weight: number;
                                    required?: boolean;
                                    withinRows?: number;
                                }[];
                                minimum: number;
                            };
                            definition: {
                                [key: string]: unknown;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                    };
                    "multipart/form-data": {
                        /** Format: uuid */
                        company?: string;
                        /** Format: uuid */
                        session?: string;
                        /** Format: uuid */
                        mail?: string;
                        /** Format: uuid */
                        sample?: string;
                        code?: string;
                        lesson?: {
                            /** @enum {string} */
                            family: "form" | "table" | "text";
                            timeZone: string;
                            sheet?: string;
                            answers: {
                                field: string;
                                /** @enum {string} */
                                from: "cells" | "tick" | "constant";
                                cells?: string[];
                                text?: string;
                                label?: string;
                                value?: string | number | boolean | (null);
                                words?: {
                                    [key: string]: string | boolean | (null);
                                };
                            }[];
                            /** @default null */
                            partnerGroup?: string | null;
                            /** @default null */
                            partner?: string | null;
                            recognise?: {
                                signs: {
                                    /** @enum {string} */
                                    where: "label" | "text" | "file-name" | "sheet-name" | "header" | "subject" | "sender";
                                    pattern: string;
                                    weight: number;
                                    required?: boolean;
                                    withinRows?: number;
                                }[];
                                minimum: number;
                            };
                        };
                        profile?: {
                            /** @enum {string} */
                            family: "form" | "table" | "text";
                            recognise: {
                                signs: {
                                    /** @enum {string} */
                                    where: "label" | "text" | "file-name" | "sheet-name" | "header" | "subject" | "sender";
                                    pattern: string;
                                    weight: number;
                                    required?: boolean;
                                    withinRows?: number;
                                }[];
                                minimum: number;
                            };
                            definition: {
                                [key: string]: unknown;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                        file?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @enum {boolean} */
                                ok: true;
                                fileName: string;
                                family: string;
                                sheets: ({
                                    name: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                suggestions: ({
                                    field: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                choices: {
                                    [key: string]: {
                                        [key: string]: unknown;
                                    }[];
                                };
                                layout: unknown;
                                knownAs: {
                                    code: string;
                                    name: string;
                                    certainty: number;
                                } | null;
                                profile: unknown;
                                notes: unknown[];
                                problems: unknown[];
                                profileProblems: unknown[];
                                reading: {
                                    isRecognised: boolean;
                                    certainty: number;
                                    family: string;
                                    count: number;
                                    drafts: {
                                        [key: string]: unknown;
                                    }[];
                                } | null;
                                collisions: unknown[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/profiles/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a form that is to be taught
         * @description The file is sent in the field `file`, or named by `session` (a file that came in), `mail` (its text as received) or `sample`. Answers with its picture, what its places most likely are, and which profile knows it.
         *
         *     Needs one of: `intake-profiles`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        /** Format: uuid */
                        session?: string;
                        /** Format: uuid */
                        mail?: string;
                        /** Format: uuid */
                        sample?: string;
                        code?: string;
                    };
                    "multipart/form-data": {
                        /** Format: uuid */
                        company?: string;
                        /** Format: uuid */
                        session?: string;
                        /** Format: uuid */
                        mail?: string;
                        /** Format: uuid */
                        sample?: string;
                        code?: string;
                        file?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @enum {boolean} */
                                ok: true;
                                fileName: string;
                                family: string;
                                sheets: ({
                                    name: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                suggestions: ({
                                    field: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                choices: {
                                    [key: string]: {
                                        [key: string]: unknown;
                                    }[];
                                };
                                layout: unknown;
                                knownAs: {
                                    code: string;
                                    name: string;
                                    certainty: number;
                                } | null;
                                profile: unknown;
                                notes: unknown[];
                                problems: unknown[];
                                profileProblems: unknown[];
                                reading: {
                                    isRecognised: boolean;
                                    certainty: number;
                                    family: string;
                                    count: number;
                                    drafts: {
                                        [key: string]: unknown;
                                    }[];
                                } | null;
                                collisions: unknown[];
                                orderTypes: {
                                    code: string;
                                    name: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What came in today and by week, by sender and profile
         * @description By week (the Monday, in the company’s time zone), sender and parser profile: how much was read, read in doubt, and refused, with the codes of why. Files that people uploaded have no sender. `today` says the same of today, with the share that was in doubt or refused in the weeks before and whether today it is clearly more.
         *
         *     Needs one of: `intake-review`, `audit-read`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    weeks?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                weeks: number;
                                today: {
                                    /** Format: uuid */
                                    company: string;
                                    sender: string | null;
                                    profile: string | null;
                                    read: number;
                                    doubted: number;
                                    refused: number;
                                    reasons: {
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                        count: number;
                                    }[];
                                    usualShare: number | null;
                                    isWorse: boolean;
                                }[];
                                rows: {
                                    /** Format: uuid */
                                    company: string;
                                    sender: string | null;
                                    profile: string | null;
                                    read: number;
                                    doubted: number;
                                    refused: number;
                                    reasons: {
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                        count: number;
                                    }[];
                                    /** Format: date */
                                    week: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List intake sessions
         * @description Needs one of: `intake-review`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    status?: string;
                    unread?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                sessions: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string;
                                    status: string;
                                    fileName: string | null;
                                    /** Format: uuid */
                                    mail: string | null;
                                    /** Format: uuid */
                                    file: string | null;
                                    /** Format: uuid */
                                    profile: string | null;
                                    notes: {
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                        sheet?: string;
                                        needsPerson?: boolean;
                                    }[];
                                    parseOutcome: string | null;
                                    failureClass: string | null;
                                    error: {
                                        code: string;
                                        message: string | null;
                                    } | null;
                                    /** Format: uuid */
                                    snapshot: string | null;
                                    /** Format: date-time */
                                    snapshotExpiresAt: string | null;
                                    /** Format: date-time */
                                    receivedAt: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a session with its drafts and sheet
         * @description Needs one of: `intake-review`, `audit-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                company: string;
                                status: string;
                                fileName: string | null;
                                /** Format: uuid */
                                mail: string | null;
                                /** Format: uuid */
                                file: string | null;
                                /** Format: uuid */
                                profile: string | null;
                                notes: {
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                    sheet?: string;
                                    needsPerson?: boolean;
                                }[];
                                parseOutcome: string | null;
                                failureClass: string | null;
                                error: {
                                    code: string;
                                    message: string | null;
                                } | null;
                                /** Format: uuid */
                                snapshot: string | null;
                                /** Format: date-time */
                                snapshotExpiresAt: string | null;
                                /** Format: date-time */
                                receivedAt: string;
                                sheets: ({
                                    name: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                drafts: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    session: string;
                                    position: number;
                                    status: string;
                                    confidence: number;
                                    confidenceBand: string;
                                    confidenceNotes: ({
                                        part: string;
                                        weight: number;
                                        value: number;
                                        text?: string;
                                    } & {
                                        [key: string]: unknown;
                                    })[] | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    sources: {
                                        [key: string]: unknown;
                                    };
                                    errors: ({
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                    } & {
                                        [key: string]: unknown;
                                    })[];
                                    warnings: ({
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                    } & {
                                        [key: string]: unknown;
                                    })[];
                                    matchKind: string | null;
                                    /** Format: uuid */
                                    matchesOrder: string | null;
                                    diff: ({
                                        field: string;
                                        from: unknown;
                                        to: unknown;
                                    } & {
                                        [key: string]: unknown;
                                    })[];
                                    refusedChanges: ({
                                        field: string;
                                        from: unknown;
                                        to: unknown;
                                    } & {
                                        [key: string]: unknown;
                                    })[];
                                    orderType: string | null;
                                    source: string | null;
                                    /** Format: uuid */
                                    building: string | null;
                                    buildingName: string | null;
                                    buildingMatch: {
                                        [key: string]: unknown;
                                    };
                                    /** Format: uuid */
                                    workOrder: string | null;
                                    rejectedReason: string | null;
                                    /** Format: uuid */
                                    claimedBy: string | null;
                                    /** Format: date-time */
                                    claimedAt: string | null;
                                    version: number;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/sessions/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make work orders of what is ready in a session
         * @description Drafts with errors stay for review and are named in `skipped`. Of an update only the differences named in `accept` are written; without it, all of them.
         *
         *     Needs one of: `intake-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        accept?: {
                            [key: string]: string[];
                        };
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                workOrders: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    status: string;
                                }[];
                                approved: {
                                    /** Format: uuid */
                                    draft: string;
                                    /** Format: uuid */
                                    order: string;
                                    /** @enum {string} */
                                    kind: "new" | "existing";
                                }[];
                                skipped: ({
                                    /** Format: uuid */
                                    draft: string;
                                    code: string;
                                    message: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List uploads that are still being read
         * @description Needs one of: `intake-review`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                uploads: {
                                    /** Format: uuid */
                                    id: string;
                                    files: number;
                                    read: number;
                                    isDone: boolean;
                                    pending: number;
                                    processing: number;
                                    completed: number;
                                    failed: number;
                                    skipped: number;
                                    drafts: number;
                                    failures: {
                                        /** Format: uuid */
                                        session: string;
                                        fileName: string | null;
                                        error: {
                                            code: string | null;
                                            message: string | null;
                                        };
                                    }[];
                                    /** Format: date-time */
                                    receivedAt: string | null;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the reading of an upload is
         * @description Needs one of: `intake-review`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                files: number;
                                read: number;
                                isDone: boolean;
                                pending: number;
                                processing: number;
                                completed: number;
                                failed: number;
                                skipped: number;
                                drafts: number;
                                failures: {
                                    /** Format: uuid */
                                    session: string;
                                    fileName: string | null;
                                    error: {
                                        code: string | null;
                                        message: string | null;
                                    };
                                }[];
                                /** Format: date-time */
                                receivedAt: string | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of equipment, by number
         * @description `counts` says how many fit in each list. Fifty at a time.
         *
         *     Needs one of: `equipment`, `orders-read`, `field-work`, `stock`, `audit-read`.
         */
        get: {
            parameters: {
                query?: {
                    show?: "all" | "overdue" | "soon" | "out" | "late" | "down" | "retired";
                    search?: string;
                    company?: string;
                    category?: string;
                    offset?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                rows: {
                                    /** Format: uuid */
                                    id: string;
                                    code: string;
                                    name: string;
                                    /** Format: uuid */
                                    category: string;
                                    categoryName: string;
                                    serialNo: string | null;
                                    condition: string;
                                    isDown: boolean;
                                    whereabouts: string;
                                    holderName: string | null;
                                    /** Format: date-time */
                                    dueBackAt: string | null;
                                    isLate: boolean;
                                    siteName: string | null;
                                    location: string | null;
                                    /** Format: date */
                                    calibrationDueOn: string | null;
                                    /** Format: date */
                                    inspectionDueOn: string | null;
                                    isOverdue: boolean;
                                }[];
                                hasMore: boolean;
                                counts: {
                                    all: number;
                                    overdue: number;
                                    soon: number;
                                    out: number;
                                    late: number;
                                    down: number;
                                    retired: number;
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One piece as a phone shows it
         * @description Needs one of: `equipment`, `orders-read`, `field-work`, `stock`, `audit-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                name: string;
                                labelCode: string;
                                categoryName: string;
                                model: string | null;
                                serialNo: string | null;
                                siteName: string | null;
                                location: string | null;
                                condition: string;
                                isDown: boolean;
                                isRetired: boolean;
                                whereabouts: string;
                                holderName: string | null;
                                isMine: boolean;
                                /** Format: date-time */
                                dueBackAt: string | null;
                                /** Format: date */
                                calibrationDueOn: string | null;
                                /** Format: date */
                                inspectionDueOn: string | null;
                                overdue: {
                                    /** @enum {string} */
                                    kind: "inspection" | "calibration";
                                    /** Format: date */
                                    dueOn: string;
                                }[];
                                mayTake: boolean;
                                services: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    /** Format: date */
                                    doneOn: string;
                                    result: string;
                                    doneBy: string | null;
                                    remark: string | null;
                                    /** Format: uuid */
                                    certificate: string | null;
                                    /** Format: date */
                                    nextDueOn: string | null;
                                }[];
                                meters: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    unit: string;
                                    lastValue: number | null;
                                    /** Format: date-time */
                                    lastReadAt: string | null;
                                    total: number;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a piece back
         * @description Needs one of: `equipment`, `stock`, `field-work`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        clientRef: string;
                        /** Format: date-time */
                        occurredAt?: string;
                        /** @enum {string} */
                        condition: "good" | "worn" | "damaged" | "in_repair" | "lost";
                        remark?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                inAt: string;
                                replayed: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/{id}/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a piece
         * @description For the caller, or for `technician` where he keeps the register. Sent again with the same `clientRef` it counts once; who has the piece already is answered with what he has.
         *
         *     Needs one of: `equipment`, `stock`, `field-work`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        clientRef: string;
                        /** Format: date-time */
                        occurredAt?: string;
                        /** Format: uuid */
                        technician?: string | null;
                        /** Format: uuid */
                        workOrder?: string | null;
                        /** Format: date-time */
                        dueBackAt?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                holderName: string;
                                /** Format: date-time */
                                outAt: string;
                                replayed: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that the page of a piece shows
         * @description Needs one of: `equipment`, `orders-read`, `field-work`, `stock`, `audit-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                values: {
                                    [key: string]: unknown;
                                };
                                company: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    kind: string;
                                    timeZone: string;
                                    currency: string;
                                };
                                mayKeep: boolean;
                                mayHandOut: boolean;
                                names: {
                                    category: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    site: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                };
                                services: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    /** Format: date */
                                    doneOn: string;
                                    result: string;
                                    doneBy: string | null;
                                    remark: string | null;
                                    /** Format: uuid */
                                    certificate: string | null;
                                    /** Format: date */
                                    nextDueOn: string | null;
                                }[];
                                meters: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    unit: string;
                                    lastValue: number | null;
                                    /** Format: date-time */
                                    lastReadAt: string | null;
                                    total: number;
                                    readings: {
                                        /** Format: uuid */
                                        id: string;
                                        value: number;
                                        total: number;
                                        /** Format: date-time */
                                        readAt: string;
                                        reason: string | null;
                                        readerName: string | null;
                                        remark: string | null;
                                    }[];
                                }[];
                                bookings: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    workOrder: string;
                                    number: string;
                                    title: string | null;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    state: string;
                                    isOverdue: boolean;
                                }[];
                                checkouts: {
                                    /** Format: uuid */
                                    id: string;
                                    holderName: string;
                                    /** Format: date-time */
                                    outAt: string;
                                    outCondition: string;
                                    /** Format: date-time */
                                    dueBackAt: string | null;
                                    /** Format: date-time */
                                    inAt: string | null;
                                    inCondition: string | null;
                                    inBy: string | null;
                                    remark: string | null;
                                    number: string | null;
                                }[];
                                documents: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    title: string;
                                    /** Format: uuid */
                                    file: string;
                                    type: string | null;
                                    size: number | null;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                                downtimes: {
                                    /** Format: uuid */
                                    id: string;
                                    condition: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string | null;
                                }[];
                                history: {
                                    id: string;
                                    kind: string;
                                    collection: string;
                                    /** Format: uuid */
                                    subject: string;
                                    changes: {
                                        field: string;
                                        before: unknown;
                                        after: unknown;
                                    }[];
                                    who: string | null;
                                    source: string;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/{id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a service, inspection, calibration or repair
         * @description One that passed is due again by the months of the category, or on `nextDueOn`. One that failed renews nothing.
         *
         *     Needs one of: `equipment`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "service" | "inspection" | "calibration" | "repair";
                        /** Format: date */
                        doneOn: string;
                        /** @enum {string} */
                        result: "passed" | "passed_with_notes" | "failed";
                        doneBy?: string | null;
                        remark?: string | null;
                        /** Format: uuid */
                        certificate?: string | null;
                        /** Format: date */
                        nextDueOn?: string | null;
                        /** @enum {string} */
                        condition?: "good" | "worn" | "damaged" | "in_repair" | "lost";
                        clientRef?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                nextDueOn: string | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a piece for an order
         * @description Answers with the checks that are overdue by then. 409 `EQUIPMENT_TAKEN` when another order has an exclusive piece in that time, `EQUIPMENT_CHECK_OVERDUE` when its category refuses it.
         *
         *     Needs one of: `equipment`, `dispatching`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        order: string;
                        /** Format: uuid */
                        task?: string | null;
                        /** Format: uuid */
                        equipment: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        clientRef?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                overdue: {
                                    /** @enum {string} */
                                    kind: "inspection" | "calibration";
                                    /** Format: date */
                                    dueOn: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/bookings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a piece back that was kept for an order
         * @description Needs one of: `equipment`, `dispatching`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                state: "cancelled";
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/by-label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The piece that a label, a number or a serial number names
         * @description A printed label is a link; the link, its code, the number and the serial number are all taken.
         *
         *     Needs one of: `equipment`, `orders-read`, `field-work`, `stock`, `audit-read`.
         */
        get: {
            parameters: {
                query: {
                    code: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                name: string;
                                labelCode: string;
                                categoryName: string;
                                model: string | null;
                                serialNo: string | null;
                                siteName: string | null;
                                location: string | null;
                                condition: string;
                                isDown: boolean;
                                isRetired: boolean;
                                whereabouts: string;
                                holderName: string | null;
                                isMine: boolean;
                                /** Format: date-time */
                                dueBackAt: string | null;
                                /** Format: date */
                                calibrationDueOn: string | null;
                                /** Format: date */
                                inspectionDueOn: string | null;
                                overdue: {
                                    /** @enum {string} */
                                    kind: "inspection" | "calibration";
                                    /** Format: date */
                                    dueOn: string;
                                }[];
                                mayTake: boolean;
                                services: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    /** Format: date */
                                    doneOn: string;
                                    result: string;
                                    doneBy: string | null;
                                    remark: string | null;
                                    /** Format: uuid */
                                    certificate: string | null;
                                    /** Format: date */
                                    nextDueOn: string | null;
                                }[];
                                meters: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    unit: string;
                                    lastValue: number | null;
                                    /** Format: date-time */
                                    lastReadAt: string | null;
                                    total: number;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bookings of equipment between two moments, by piece
         * @description At most a hundred days.
         *
         *     Needs one of: `equipment`, `orders-read`, `stock`, `audit-read`.
         */
        get: {
            parameters: {
                query: {
                    company: string;
                    from: string;
                    to: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                bookings: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    equipment: string;
                                    code: string;
                                    name: string;
                                    /** Format: uuid */
                                    workOrder: string;
                                    number: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    isOverdue: boolean;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/free": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pieces for an order in a time: free, with a warning, taken
         * @description Free ones first. `warns`: a check is or will be overdue by then; `refused`: its category does not let one be booked like that.
         *
         *     Needs one of: `equipment`, `dispatching`.
         */
        get: {
            parameters: {
                query: {
                    order: string;
                    from: string;
                    to: string;
                    search?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                pieces: {
                                    /** Format: uuid */
                                    id: string;
                                    code: string;
                                    name: string;
                                    categoryName: string;
                                    condition: string;
                                    /** @enum {string} */
                                    answer: "free" | "warns" | "refused" | "taken" | "down";
                                    overdue: {
                                        /** @enum {string} */
                                        kind: "inspection" | "calibration";
                                        /** Format: date */
                                        dueOn: string;
                                    }[];
                                    takenBy: string | null;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in pieces from a CSV file, all or none
         * @description The first row names the columns: name and category are needed; code, serial number, manufacturer, model, site, location, condition, calibration due, inspection due, purchased on, warranty until and notes are taken. `problems` says of every row what is wrong with it; nothing is imported then.
         *
         *     Needs one of: `equipment`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company: string;
                        file: string;
                        csv?: string;
                        rows?: string[][];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                imported: number;
                                problems: {
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Labels of pieces with their QR codes, to be printed
         * @description Needs one of: `equipment`, `orders-read`, `field-work`, `stock`, `audit-read`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        ids: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                labels: {
                                    /** Format: uuid */
                                    id: string;
                                    code: string;
                                    name: string;
                                    company: string;
                                    svg: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller has with him
         * @description Needs one of: `equipment`, `stock`, `field-work`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                pieces: {
                                    /** Format: uuid */
                                    id: string;
                                    code: string;
                                    name: string;
                                    /** Format: date-time */
                                    dueBackAt: string | null;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/of-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Equipment that is booked for an order, and the piece that it maintains
         * @description Needs one of: `equipment`, `orders-read`, `field-work`, `stock`, `audit-read`.
         */
        get: {
            parameters: {
                query: {
                    order: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                bookings: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    equipment: string;
                                    code: string;
                                    name: string;
                                    /** Format: uuid */
                                    task: string | null;
                                    taskTitle: string | null;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    isOverdue: boolean;
                                    whereabouts: string;
                                    holderName: string | null;
                                }[];
                                maintains: {
                                    /** Format: uuid */
                                    plan: string;
                                    planName: string;
                                    /** Format: uuid */
                                    equipment: string | null;
                                    code: string | null;
                                    name: string | null;
                                } | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened in your companies, newest first: who, what, before and after
         * @description Needs one of: `audit-read`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    collection?: string;
                    subject?: string;
                    kind?: string;
                    before?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                events: {
                                    id: string;
                                    kind: string;
                                    version: number;
                                    /** Format: uuid */
                                    company: string | null;
                                    collection: string;
                                    /** Format: uuid */
                                    subject: string;
                                    before: {
                                        [key: string]: unknown;
                                    } | null;
                                    after: {
                                        [key: string]: unknown;
                                    } | null;
                                    /** Format: uuid */
                                    user: string | null;
                                    persona: string | null;
                                    source: string | null;
                                    via: string | null;
                                    requestId: string | null;
                                    /** Format: date-time */
                                    occurredAt: string;
                                }[];
                                next: string | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work through a device's queue, in order and once each
         * @description Every command answers for itself: applied, replayed, refused (a rule) or conflict (somebody else changed the same). Sending a command again under its id does nothing twice.
         *
         *     Needs one of: `field-work`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        commands: ({
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "transition";
                            payload: {
                                to: string;
                                reason?: string;
                                remark?: string;
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "record-serial";
                            payload: {
                                serial: string;
                                model?: string;
                                instead?: string;
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "record-solution";
                            payload: {
                                solution: string;
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "attach-port";
                            payload: {
                                /** Format: uuid */
                                splitter: string;
                                port?: number;
                                approval?: {
                                    approverName: string;
                                    remark: string;
                                    /** Format: uuid */
                                    evidence: string;
                                };
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "report-blocker";
                            payload: {
                                reason: string;
                                remark: string;
                                /** @enum {string} */
                                phase: "pre_customer" | "post_customer";
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "request-reschedule";
                            payload: {
                                /** Format: date-time */
                                proposedStart: string;
                                /** Format: date-time */
                                proposedEnd: string;
                                /** @enum {string} */
                                requestedBy: "customer" | "technician";
                                reason: string;
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "withdraw-evidence";
                            payload: {
                                evidence: string;
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "record-materials";
                            payload: {
                                lines: {
                                    item: string;
                                    quantity: number;
                                    unit: string;
                                }[];
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "write-note";
                            payload: {
                                text: string;
                                photo?: string;
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "task-step";
                            payload: {
                                /** Format: uuid */
                                task: string;
                                /** @enum {string} */
                                step: "start" | "finish" | "reopen" | "skip";
                                reason?: string;
                                actualMinutes?: number;
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "task-tick";
                            payload: {
                                /** Format: uuid */
                                task: string;
                                point: string;
                                isDone: boolean;
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "fill-form";
                            payload: {
                                /** Format: uuid */
                                answer: string;
                                /** Format: uuid */
                                form: string;
                                /** Format: uuid */
                                version: string;
                                /** Format: uuid */
                                task?: string;
                                answers: {
                                    [key: string]: unknown;
                                };
                                /** Format: date-time */
                                startedAt: string;
                                submit: boolean;
                            };
                        })[];
                        /** Format: date-time */
                        sentAt?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                results: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    status: "applied" | "replayed" | "refused" | "conflict";
                                    order?: {
                                        /** Format: uuid */
                                        id: string;
                                        status: string;
                                        statusCategory: string;
                                        version: number;
                                    };
                                    error?: {
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                        missing?: {
                                            code: string;
                                            message: string;
                                            key?: string;
                                            params?: {
                                                [key: string]: unknown;
                                            };
                                            field?: string;
                                        }[];
                                    };
                                    yours?: string;
                                    current?: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store one photo, signature or document of a work order
         * @description Multipart with the part `file`. Idempotent by `clientRef`.
         *
         *     Needs one of: `field-work`, `orders-transition`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        order: string;
                        /** @enum {string} */
                        kind: "photo" | "signature" | "document" | "test_result";
                        /** @enum {string} */
                        category: "arrival" | "splitter" | "onu" | "router" | "cable_route" | "optical_power" | "speed_test" | "completion" | "customer_signature" | "technician_signature" | "blocker" | "approval" | "form" | "other";
                        clientRef: string;
                        /** Format: uuid */
                        task?: string;
                        /** Format: date-time */
                        takenAt: string;
                        sha256: string;
                        caption?: string;
                        lat?: string;
                        lng?: string;
                        /** Format: date-time */
                        sentAt?: string;
                    };
                    "multipart/form-data": {
                        /** Format: uuid */
                        order: string;
                        /** @enum {string} */
                        kind: "photo" | "signature" | "document" | "test_result";
                        /** @enum {string} */
                        category: "arrival" | "splitter" | "onu" | "router" | "cable_route" | "optical_power" | "speed_test" | "completion" | "customer_signature" | "technician_signature" | "blocker" | "approval" | "form" | "other";
                        clientRef: string;
                        /** Format: uuid */
                        task?: string;
                        /** Format: date-time */
                        takenAt: string;
                        sha256: string;
                        caption?: string;
                        lat?: string;
                        lng?: string;
                        /** Format: date-time */
                        sentAt?: string;
                        file?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                file: string;
                                replayed: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the technician may take, and what became of the last offers
         * @description Needs one of: `field-work`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                offers: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                    /** Format: uuid */
                                    technician: string;
                                    technicianName: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    /** Format: date-time */
                                    expiresAt: string;
                                    /** Format: date-time */
                                    answeredAt: string | null;
                                    /** @enum {string} */
                                    state: "open" | "accepted" | "declined" | "expired" | "withdrawn";
                                    workType: string;
                                    place: string | null;
                                    customer: string | null;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field/offers/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a visit that is offered; refused when another was first
         * @description Needs one of: `field-work`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                offer: string;
                                /** Format: uuid */
                                order: string;
                                /** @enum {string} */
                                state: "accepted" | "declined";
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field/offers/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a visit that is offered to others
         * @description Needs one of: `field-work`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                offer: string;
                                /** Format: uuid */
                                order: string;
                                /** @enum {string} */
                                state: "accepted" | "declined";
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The technician's visits, complete enough to work without signal
         * @description Needs one of: `field-work`.
         */
        get: {
            parameters: {
                query?: {
                    since?: string;
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: date-time */
                                serverTime: string;
                                company: {
                                    /** Format: uuid */
                                    id: string;
                                    key: string;
                                    name: string;
                                    timeZone: string;
                                    locale: string;
                                    country: string;
                                };
                                technician: {
                                    /** Format: uuid */
                                    id: string;
                                    code: string;
                                    name: string;
                                    phone: string | null;
                                };
                                lifecycles: {
                                    [key: string]: {
                                        states: {
                                            [key: string]: unknown;
                                        }[];
                                        transitions: {
                                            [key: string]: unknown;
                                        }[];
                                    };
                                };
                                visits: {
                                    /** Format: uuid */
                                    id: string;
                                    rev: string;
                                    number: string;
                                    version: number;
                                    /** Format: uuid */
                                    lifecycle: string;
                                    facts: {
                                        [key: string]: unknown;
                                    };
                                    appointment: {
                                        /** Format: uuid */
                                        id: string;
                                        /** Format: date-time */
                                        startsAt: string;
                                        /** Format: date-time */
                                        endsAt: string;
                                        /** Format: date-time */
                                        windowStart: string | null;
                                        /** Format: date-time */
                                        windowEnd: string | null;
                                        notes: string | null;
                                    } | null;
                                    priority: string;
                                    partnerName: string | null;
                                    serviceId: string | null;
                                    references: {
                                        name: string;
                                        value: string;
                                    }[];
                                    customerName: string | null;
                                    contactPerson: string | null;
                                    phones: string[];
                                    addressText: string | null;
                                    oldAddressText: string | null;
                                    lat: number | null;
                                    lng: number | null;
                                    building: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                        accessNotes: string | null;
                                        contacts: {
                                            name: string | null;
                                            role: string | null;
                                            phone: string | null;
                                        }[];
                                    } | null;
                                    orderCategory: string | null;
                                    installationMethod: string | null;
                                    packageName: string | null;
                                    bandwidthMbps: number | null;
                                    bring: {
                                        item: string;
                                        quantity: number;
                                    }[];
                                    details: {
                                        name: string;
                                        value: string;
                                    }[];
                                    issue: string | null;
                                    solution: string | null;
                                    remarks: string | null;
                                    onuSerial: string | null;
                                    onuModel: string | null;
                                    splitterCandidates: string[];
                                    port: {
                                        /** Format: uuid */
                                        splitter: string;
                                        splitterCode: string;
                                        number: number;
                                        isStandby: boolean;
                                    } | null;
                                    serialElsewhere: boolean;
                                    materials: {
                                        item: string;
                                        quantity: number;
                                        unit: string;
                                    }[];
                                    forms: {
                                        uses: {
                                            /** Format: uuid */
                                            form: string;
                                            /** Format: uuid */
                                            version: string;
                                            kind: string;
                                            /** Format: uuid */
                                            task: string | null;
                                            taskTitle: string | null;
                                        }[];
                                        answers: {
                                            clientRef: string;
                                            /** Format: uuid */
                                            form: string;
                                            /** Format: uuid */
                                            version: string;
                                            /** Format: uuid */
                                            task: string | null;
                                            status: string;
                                            answers: {
                                                [key: string]: unknown;
                                            };
                                            /** Format: date-time */
                                            submittedAt: string | null;
                                            byName: string | null;
                                        }[];
                                    };
                                    messages: {
                                        /** Format: uuid */
                                        id: string;
                                        clientRef: string | null;
                                        /** Format: date-time */
                                        at: string;
                                        actorName: string | null;
                                        isMine: boolean;
                                        text: string;
                                        /** @enum {string} */
                                        audience: "internal" | "client";
                                        photo: string | null;
                                    }[];
                                    unreadMessages: number;
                                    evidence: {
                                        /** Format: uuid */
                                        id: string;
                                        clientRef: string | null;
                                        /** Format: uuid */
                                        task: string | null;
                                        kind: string;
                                        category: string | null;
                                        caption: string | null;
                                        /** Format: date-time */
                                        takenAt: string | null;
                                        /** Format: uuid */
                                        file: string;
                                    }[];
                                    history: {
                                        /** Format: uuid */
                                        id: string;
                                        kind: string;
                                        fromStatus: string | null;
                                        toStatus: string | null;
                                        actorName: string | null;
                                        reason: string | null;
                                        remark: string | null;
                                        /** Format: date-time */
                                        occurredAt: string;
                                    }[];
                                    earlierVisits: {
                                        number: string;
                                        workTypeName: string;
                                        statusName: string;
                                        /** Format: date-time */
                                        completedAt: string | null;
                                        issue: string | null;
                                        solution: string | null;
                                    }[];
                                }[];
                                current: string[];
                                blockerReasons: {
                                    code: string;
                                    name: string;
                                    translations?: {
                                        [key: string]: string;
                                    } | null;
                                    category: string;
                                    phase: string;
                                    requiresPhoto: boolean;
                                }[];
                                figures: {
                                    month: string;
                                    completed: number;
                                    onTime: number;
                                    measured: number;
                                    firstTimeRight: number;
                                };
                                currentSplitters: string[];
                                currentFormVersions: string[];
                                formVersions: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    form: string;
                                    code: string;
                                    name: string;
                                    number: number;
                                    definition: {
                                        [key: string]: unknown;
                                    };
                                }[];
                                splitters: {
                                    /** Format: uuid */
                                    id: string;
                                    rev: string;
                                    /** Format: uuid */
                                    building: string;
                                    code: string;
                                    name: string | null;
                                    typeName: string;
                                    block: string | null;
                                    level: string | null;
                                    location: string | null;
                                    ports: {
                                        number: number;
                                        state: string;
                                        isStandby: boolean;
                                    }[];
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * The technician's visits, without those that the device has
         * @description The body names what the device has, by fingerprint. `current` and `currentSplitters` hold everything in scope; what they do not name is forgotten.
         *
         *     Needs one of: `field-work`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        /** @default {} */
                        visits?: {
                            [key: string]: string;
                        };
                        /** @default {} */
                        splitters?: {
                            [key: string]: string;
                        };
                        /** @default [] */
                        formVersions?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: date-time */
                                serverTime: string;
                                company: {
                                    /** Format: uuid */
                                    id: string;
                                    key: string;
                                    name: string;
                                    timeZone: string;
                                    locale: string;
                                    country: string;
                                };
                                technician: {
                                    /** Format: uuid */
                                    id: string;
                                    code: string;
                                    name: string;
                                    phone: string | null;
                                };
                                lifecycles: {
                                    [key: string]: {
                                        states: {
                                            [key: string]: unknown;
                                        }[];
                                        transitions: {
                                            [key: string]: unknown;
                                        }[];
                                    };
                                };
                                visits: {
                                    /** Format: uuid */
                                    id: string;
                                    rev: string;
                                    number: string;
                                    version: number;
                                    /** Format: uuid */
                                    lifecycle: string;
                                    facts: {
                                        [key: string]: unknown;
                                    };
                                    appointment: {
                                        /** Format: uuid */
                                        id: string;
                                        /** Format: date-time */
                                        startsAt: string;
                                        /** Format: date-time */
                                        endsAt: string;
                                        /** Format: date-time */
                                        windowStart: string | null;
                                        /** Format: date-time */
                                        windowEnd: string | null;
                                        notes: string | null;
                                    } | null;
                                    priority: string;
                                    partnerName: string | null;
                                    serviceId: string | null;
                                    references: {
                                        name: string;
                                        value: string;
                                    }[];
                                    customerName: string | null;
                                    contactPerson: string | null;
                                    phones: string[];
                                    addressText: string | null;
                                    oldAddressText: string | null;
                                    lat: number | null;
                                    lng: number | null;
                                    building: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                        accessNotes: string | null;
                                        contacts: {
                                            name: string | null;
                                            role: string | null;
                                            phone: string | null;
                                        }[];
                                    } | null;
                                    orderCategory: string | null;
                                    installationMethod: string | null;
                                    packageName: string | null;
                                    bandwidthMbps: number | null;
                                    bring: {
                                        item: string;
                                        quantity: number;
                                    }[];
                                    details: {
                                        name: string;
                                        value: string;
                                    }[];
                                    issue: string | null;
                                    solution: string | null;
                                    remarks: string | null;
                                    onuSerial: string | null;
                                    onuModel: string | null;
                                    splitterCandidates: string[];
                                    port: {
                                        /** Format: uuid */
                                        splitter: string;
                                        splitterCode: string;
                                        number: number;
                                        isStandby: boolean;
                                    } | null;
                                    serialElsewhere: boolean;
                                    materials: {
                                        item: string;
                                        quantity: number;
                                        unit: string;
                                    }[];
                                    forms: {
                                        uses: {
                                            /** Format: uuid */
                                            form: string;
                                            /** Format: uuid */
                                            version: string;
                                            kind: string;
                                            /** Format: uuid */
                                            task: string | null;
                                            taskTitle: string | null;
                                        }[];
                                        answers: {
                                            clientRef: string;
                                            /** Format: uuid */
                                            form: string;
                                            /** Format: uuid */
                                            version: string;
                                            /** Format: uuid */
                                            task: string | null;
                                            status: string;
                                            answers: {
                                                [key: string]: unknown;
                                            };
                                            /** Format: date-time */
                                            submittedAt: string | null;
                                            byName: string | null;
                                        }[];
                                    };
                                    messages: {
                                        /** Format: uuid */
                                        id: string;
                                        clientRef: string | null;
                                        /** Format: date-time */
                                        at: string;
                                        actorName: string | null;
                                        isMine: boolean;
                                        text: string;
                                        /** @enum {string} */
                                        audience: "internal" | "client";
                                        photo: string | null;
                                    }[];
                                    unreadMessages: number;
                                    evidence: {
                                        /** Format: uuid */
                                        id: string;
                                        clientRef: string | null;
                                        /** Format: uuid */
                                        task: string | null;
                                        kind: string;
                                        category: string | null;
                                        caption: string | null;
                                        /** Format: date-time */
                                        takenAt: string | null;
                                        /** Format: uuid */
                                        file: string;
                                    }[];
                                    history: {
                                        /** Format: uuid */
                                        id: string;
                                        kind: string;
                                        fromStatus: string | null;
                                        toStatus: string | null;
                                        actorName: string | null;
                                        reason: string | null;
                                        remark: string | null;
                                        /** Format: date-time */
                                        occurredAt: string;
                                    }[];
                                    earlierVisits: {
                                        number: string;
                                        workTypeName: string;
                                        statusName: string;
                                        /** Format: date-time */
                                        completedAt: string | null;
                                        issue: string | null;
                                        solution: string | null;
                                    }[];
                                }[];
                                current: string[];
                                blockerReasons: {
                                    code: string;
                                    name: string;
                                    translations?: {
                                        [key: string]: string;
                                    } | null;
                                    category: string;
                                    phase: string;
                                    requiresPhoto: boolean;
                                }[];
                                figures: {
                                    month: string;
                                    completed: number;
                                    onTime: number;
                                    measured: number;
                                    firstTimeRight: number;
                                };
                                currentSplitters: string[];
                                currentFormVersions: string[];
                                formVersions: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    form: string;
                                    code: string;
                                    name: string;
                                    number: number;
                                    definition: {
                                        [key: string]: unknown;
                                    };
                                }[];
                                splitters: {
                                    /** Format: uuid */
                                    id: string;
                                    rev: string;
                                    /** Format: uuid */
                                    building: string;
                                    code: string;
                                    name: string | null;
                                    typeName: string;
                                    block: string | null;
                                    level: string | null;
                                    location: string | null;
                                    ports: {
                                        number: number;
                                        state: string;
                                        isStandby: boolean;
                                    }[];
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Forms of a company
         * @description Needs one of: `orders-read`.
         */
        get: {
            parameters: {
                query: {
                    company: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                forms: {
                                    /** Format: uuid */
                                    id: string;
                                    code: string;
                                    name: string;
                                    isActive: boolean;
                                    published: number | null;
                                    hasDraft: boolean;
                                    fields: number;
                                    uses: number;
                                    answers: number;
                                    /** Format: date-time */
                                    lastAnswerAt: string | null;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Make a form with an empty draft
         * @description Needs one of: `forms-design`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company: string;
                        name: string;
                        code?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A form with its versions, where it is used and where it could be
         * @description Needs one of: `orders-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                name: string;
                                isActive: boolean;
                                company: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    timeZone: string;
                                    locale: string;
                                };
                                versions: {
                                    /** Format: uuid */
                                    id: string;
                                    number: number;
                                    status: string;
                                    /** Format: date-time */
                                    publishedAt: string | null;
                                    publishedBy: string | null;
                                    version: number;
                                    definition: {
                                        [key: string]: unknown;
                                    };
                                    answers: number;
                                }[];
                                uses: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    workType: {
                                        name: string;
                                        translations: {
                                            [key: string]: unknown;
                                        } | null;
                                        /** Format: uuid */
                                        id: string;
                                    } | null;
                                    state: {
                                        name: string;
                                        translations: {
                                            [key: string]: unknown;
                                        } | null;
                                        code: string;
                                    } | null;
                                    taskTemplate: {
                                        /** Format: uuid */
                                        id: string;
                                        title: string;
                                    } | null;
                                    task: {
                                        /** Format: uuid */
                                        id: string;
                                        title: string;
                                        orderNumber: string;
                                    } | null;
                                }[];
                                workTypes: {
                                    name: string;
                                    translations: {
                                        [key: string]: unknown;
                                    } | null;
                                    /** Format: uuid */
                                    id: string;
                                    states: {
                                        name: string;
                                        translations: {
                                            [key: string]: unknown;
                                        } | null;
                                        code: string;
                                    }[];
                                }[];
                                taskTemplates: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                    workType: string;
                                }[];
                                canDesign: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename a form, or ask for it no longer
         * @description Needs one of: `forms-design`.
         */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        name?: string;
                        isActive?: boolean;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                isActive: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        trace?: never;
    };
    "/api/forms/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was filled in, the newest first, 50 at a time
         * @description `search` looks in every answer, the order and the customer; `field` with `value`, or with `min` and `max`, in one answer.
         *
         *     Needs one of: `orders-read`.
         */
        get: {
            parameters: {
                query?: {
                    search?: string;
                    since?: string;
                    until?: string;
                    status?: "started" | "submitted";
                    field?: string;
                    value?: string;
                    min?: number;
                    max?: number;
                    cursor?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                answers: {
                                    /** Format: uuid */
                                    id: string;
                                    clientRef: string;
                                    /** Format: uuid */
                                    form: string;
                                    formName: string;
                                    /** Format: uuid */
                                    version: string;
                                    number: number;
                                    status: string;
                                    /** Format: uuid */
                                    order: string;
                                    orderNumber: string;
                                    customerName: string | null;
                                    /** Format: uuid */
                                    task: string | null;
                                    taskTitle: string | null;
                                    technician: string | null;
                                    by: string | null;
                                    /** Format: date-time */
                                    startedAt: string;
                                    /** Format: date-time */
                                    submittedAt: string | null;
                                    answers: {
                                        [key: string]: unknown;
                                    };
                                    pictures: {
                                        clientRef: string;
                                        /** Format: uuid */
                                        file: string;
                                    }[];
                                }[];
                                total: number;
                                next: string | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{id}/answers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was filled in, as CSV or as a workbook
         * @description Needs one of: `orders-read`.
         */
        get: {
            parameters: {
                query?: {
                    search?: string;
                    since?: string;
                    until?: string;
                    status?: "started" | "submitted";
                    field?: string;
                    value?: string;
                    min?: number;
                    max?: number;
                    format?: "csv" | "xlsx";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{id}/discard-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forget the draft of a form that has a version
         * @description Needs one of: `forms-design`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write the draft of a form
         * @description What is only unfinished comes back as `problems`; a rule that cannot run or costs too much is refused. `version` is that of the draft that was looked at.
         *
         *     Needs one of: `forms-design`.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        definition: {
                            [key: string]: unknown;
                        };
                        version?: number | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                version: number;
                                problems: {
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                    field: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the draft of a form: it is what is filled in from now on
         * @description Needs one of: `forms-design`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        version?: number | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say where a form is asked for
         * @description One of `workType`, `taskTemplate` and `task`; with none of them every order asks for it. `state` is the code of a state of the work type from which on it does.
         *
         *     Needs one of: `forms-design`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "required" | "optional";
                        /** Format: uuid */
                        workType?: string | null;
                        state?: string | null;
                        /** Format: uuid */
                        taskTemplate?: string | null;
                        /** Format: uuid */
                        task?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/uses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ask for a form there no longer
         * @description Needs one of: `forms-design`.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether API, database and worker are well: 200 ok, 503 degraded
         * @description Open to everybody.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @enum {string} */
                                status: "ok" | "degraded";
                                checks: {
                                    /** @enum {string} */
                                    database: "ok" | "degraded";
                                    /** @enum {string} */
                                    worker: "ok" | "degraded";
                                    /** @enum {string} */
                                    relay: "ok" | "degraded";
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for the caller in one of his companies
         * @description Without `company` the first of his by name. Counts are of the rows he may read; `list.filter` is the filter of the list that has as many. Days are those of the company.
         *
         *     Needs a signed-in user.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                company: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    kind: "installer" | "operator" | "maintenance" | "professional";
                                    /** Format: date */
                                    day: string;
                                } | null;
                                sections: {
                                    /** @enum {string} */
                                    id: "setup" | "waiting" | "late" | "today" | "figures" | "platform";
                                    cards: {
                                        id: string;
                                        icon: string;
                                        /** @enum {string} */
                                        tone: "plain" | "alarm";
                                        value: number;
                                        /** @enum {string} */
                                        unit: "count" | "hours" | "percent";
                                        page: string | null;
                                        list: {
                                            collection: string;
                                            filter: {
                                                [key: string]: unknown;
                                            };
                                            sort: string | null;
                                        } | null;
                                        breakdown: {
                                            label: string;
                                            count: number;
                                        }[];
                                    }[];
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invites a person into the company
         * @description The answer has the link, this once. Where the installation can send mails, it is mailed too. `alsoIn` names further companies of the caller, which the person joins by a link each; `newTechnician` makes the technician record that becomes the person’s.
         *
         *     Needs one of: `company-setup`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        /** @default [] */
                        alsoIn?: string[];
                        email: string;
                        name?: string | null;
                        persona: string;
                        /** Format: uuid */
                        site?: string | null;
                        /** Format: uuid */
                        technician?: string | null;
                        newTechnician?: {
                            name: string;
                            phone?: string | null;
                            home?: {
                                lat: number;
                                lng: number;
                            } | null;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uri */
                                link: string;
                                /** Format: date-time */
                                expiresAt: string;
                                isMailed: boolean;
                                others: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uri */
                                    link: string;
                                    /** Format: date-time */
                                    expiresAt: string;
                                    isMailed: boolean;
                                    /** Format: uuid */
                                    company: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives an invitation a new link and its full time again
         * @description The old link opens nothing any more. The answer has the new one, this once.
         *
         *     Needs one of: `company-setup`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uri */
                                link: string;
                                /** Format: date-time */
                                expiresAt: string;
                                isMailed: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an invitation back
         * @description Needs one of: `company-setup`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                revokedAt: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/by-token/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an invitation offers
         * @description Open to everybody.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                company: string;
                                persona: string;
                                personaLabel: string;
                                isFieldWork: boolean;
                                email: string;
                                name: string | null;
                                /** Format: date-time */
                                expiresAt: string;
                                /** @enum {string} */
                                signedIn: "nobody" | "invited" | "other";
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/by-token/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Joins the company
         * @description A new person gives name and password and gets an account. Who has one signs in with it first.
         *
         *     Open to everybody.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        name?: string;
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                company: string;
                                isNew: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create invoices, one per party that is billed
         * @description Charges by hand (`lines`) stand beside the orders; then all orders must be billed to one party.
         *
         *     Needs one of: `billing`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        orders: string[];
                        /** @default [] */
                        lines?: {
                            description: string;
                            /** @default 1 */
                            quantity?: number;
                            unitPriceMinor: number;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                totalMinor: number;
                                currency: string;
                                orders: string[];
                            }[];
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An invoice with its lines, taxes and history, and the steps that the caller may take
         * @description Needs one of: `billing`, `audit-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                number: string;
                                status: string;
                                company: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    timeZone: string;
                                };
                                billTo: {
                                    /** @enum {string} */
                                    kind: "partner_group" | "client" | "customer";
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                    address: string | null;
                                    email: string | null;
                                    taxNo: string | null;
                                };
                                /** Format: date */
                                issuedOn: string;
                                /** Format: date */
                                dueOn: string;
                                termsDays: number;
                                /** Format: date */
                                today: string;
                                currency: string;
                                subtotalMinor: number;
                                taxMinor: number;
                                totalMinor: number;
                                paidMinor: number;
                                creditedMinor: number;
                                openMinor: number;
                                notes: string | null;
                                isPrinting: boolean;
                                /** Format: uuid */
                                pdf: string | null;
                                pdfStatus: string;
                                pdfError: string | null;
                                submissionId: string | null;
                                submittedAt: string | null;
                                rejectReason: string | null;
                                /** Format: date */
                                paidOn: string | null;
                                paymentReference: string | null;
                                lines: {
                                    position: number;
                                    description: string;
                                    serviceId: string | null;
                                    reference: string | null;
                                    building: string | null;
                                    quantity: number;
                                    unitPriceMinor: number;
                                    amountMinor: number;
                                    taxMinor: number;
                                    taxName: string | null;
                                    creditedMinor: number;
                                    order: {
                                        /** Format: uuid */
                                        id: string;
                                        number: string;
                                    } | null;
                                    /** Format: uuid */
                                    rateCard: string | null;
                                }[];
                                payments: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: date */
                                    paidOn: string;
                                    amountMinor: number;
                                    reference: string | null;
                                    reversedAt: string | null;
                                    reverseReason: string | null;
                                }[];
                                creditNotes: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    /** Format: date */
                                    issuedOn: string;
                                    reason: string;
                                    totalMinor: number;
                                    /** Format: uuid */
                                    pdf: string | null;
                                    pdfStatus: string;
                                    pdfError: string | null;
                                }[];
                                taxes: {
                                    name: string | null;
                                    basisPoints: number | null;
                                    baseMinor: number;
                                    taxMinor: number;
                                }[];
                                history: {
                                    id: number;
                                    kind: string;
                                    at: string;
                                    source: string;
                                    by: string | null;
                                    submissionId: string | null;
                                    reason: string | null;
                                    paymentReference: string | null;
                                    paidMinor: number | null;
                                    creditedMinor: number | null;
                                    error: string | null;
                                }[];
                                mayBill: boolean;
                                steps: ("submit" | "reject" | "redo" | "pay" | "credit")[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a credit note against an invoice, of all that is left or of some lines
         * @description Without `lines` all that is left on every line. A line is named by its `position`; without `amountMinor` (before tax) all that is left on it. Never more than is open on the invoice.
         *
         *     Needs one of: `billing`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        reason: string;
                        lines?: {
                            position: number;
                            amountMinor?: number;
                        }[];
                        version?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                totalMinor: number;
                                invoice: {
                                    /** Format: uuid */
                                    id: string;
                                    status: string;
                                    openMinor: number;
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note a payment for an invoice, of all that is open or a part
         * @description Without `amountMinor` all that is open. More than that is refused. Once nothing is open the invoice is paid.
         *
         *     Needs one of: `billing`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        amountMinor?: number;
                        /** Format: date */
                        paidOn?: string;
                        reference?: string;
                        version?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                status: string;
                                openMinor: number;
                                /** Format: uuid */
                                payment: string;
                                /** Format: date */
                                paidOn: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The invoice as HTML, in the present template
         * @description Needs one of: `billing`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/html": string;
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the partner's rejection
         * @description Needs one of: `billing`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        reason: string;
                        version?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                status: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/render": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Print an invoice again
         * @description Needs one of: `billing`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                pdfStatus: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note the submission, or resubmission, to the partner's portal
         * @description Needs one of: `billing`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        submissionId: string;
                        version?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                status: string;
                                /** Format: date */
                                dueOn: string | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up a rejected invoice so that its orders can be invoiced anew
         * @description Needs one of: `billing`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                status: string;
                                orders: string[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the making of many invoices to the worker
         * @description Needs one of: `billing`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        orders: string[];
                        /** @default true */
                        perOrder?: boolean;
                    };
                };
            };
            responses: {
                /** @description Done */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                batch: string;
                                jobs: number;
                                orders: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/batch/{batch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the worker is with a batch: invoices that are made, and what was refused
         * @description Needs one of: `billing`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    batch: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                jobs: number;
                                open: number;
                                made: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    billTo: string | null;
                                    totalMinor: number;
                                    currency: string;
                                }[];
                                failed: {
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                    orders: string[];
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What invoices the orders would become, and what stands in the way
         * @description Needs one of: `billing`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        orders: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                billTo: {
                                    /** @enum {string} */
                                    kind: "partner_group" | "client" | "customer";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                orders: string[];
                                currency?: string;
                                lines?: {
                                    source: string;
                                    /** Format: uuid */
                                    work_order: string | null;
                                    description: string;
                                    service_id: string | null;
                                    reference: string | null;
                                    building_name: string | null;
                                    quantity: number;
                                    unit_price_minor: number;
                                    amount_minor: number;
                                    /** Format: uuid */
                                    tax_code: string | null;
                                    tax_minor: number;
                                    /** Format: uuid */
                                    rate_card: string | null;
                                    position: number;
                                }[];
                                totals?: {
                                    subtotalMinor: number;
                                    taxMinor: number;
                                    totalMinor: number;
                                };
                                /** Format: date */
                                issuedOn?: string;
                                /** Format: date */
                                dueOn?: string;
                                problems: {
                                    code: string;
                                    message: string;
                                    item?: unknown;
                                }[];
                            }[];
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders that wait for an invoice with their prices, the oldest first, at most 500
         * @description An order without `amountMinor` has no rate card that fits, or names nobody to bill.
         *
         *     Needs one of: `billing`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    search?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                orders: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    /** Format: uuid */
                                    company: string;
                                    companyName: string;
                                    timeZone: string;
                                    billTo: {
                                        /** @enum {string} */
                                        kind: "partner_group" | "client" | "customer";
                                        /** Format: uuid */
                                        id: string;
                                        name: string | null;
                                    } | null;
                                    workType: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                        translations: {
                                            [key: string]: string;
                                        } | null;
                                    };
                                    partner: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    orderCategory: string | null;
                                    installationMethod: string | null;
                                    serviceId: string | null;
                                    customerName: string | null;
                                    /** Format: date */
                                    completedOn: string;
                                    amountMinor: number | null;
                                    currency: string;
                                }[];
                                count: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/unpaid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invoices that wait to be paid, the longest overdue first, at most 200, with their sums
         * @description Needs one of: `billing`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    search?: string;
                    overdue?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                invoices: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    status: string;
                                    /** Format: uuid */
                                    company: string;
                                    companyName: string;
                                    billTo: string | null;
                                    /** Format: date */
                                    issuedOn: string;
                                    /** Format: date */
                                    dueOn: string;
                                    daysOverdue: number;
                                    totalMinor: number;
                                    openMinor: number;
                                    currency: string;
                                }[];
                                totals: {
                                    currency: string;
                                    count: number;
                                    totalMinor: number;
                                    overdueCount: number;
                                    overdueMinor: number;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leave/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give or take days by a row of the ledger, with a reason
         * @description Needs one of: `leave-manage`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        /** Format: uuid */
                        person: string;
                        /** Format: uuid */
                        type: string;
                        year: number;
                        days: number;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                left: number | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leave/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own balances and requests for leave
         * @description Needs one of: `leave-request`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                company: string;
                                timeZone: string;
                                /** Format: date */
                                today: string;
                                name: string;
                                types: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    color: string | null;
                                    /** @enum {string} */
                                    unit: "day" | "half_day";
                                    needsAttachment: boolean;
                                    needsApproval: boolean;
                                    isPaid: boolean;
                                    balance: {
                                        year: number;
                                        entitled: number;
                                        taken: number;
                                        pending: number;
                                        left: number | null;
                                        carried: number;
                                    };
                                }[];
                                requests: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    person: string;
                                    /** Format: uuid */
                                    type: string;
                                    typeName: string;
                                    color: string | null;
                                    /** Format: date */
                                    from: string;
                                    /** @enum {string} */
                                    fromHalf: "morning" | "afternoon";
                                    /** Format: date */
                                    until: string;
                                    /** @enum {string} */
                                    untilHalf: "morning" | "afternoon";
                                    days: number;
                                    /** @enum {string} */
                                    state: "asked" | "approved" | "refused" | "cancelled";
                                    reason: string | null;
                                    /** Format: uuid */
                                    attachment: string | null;
                                    refusedBecause: string | null;
                                    /** Format: uuid */
                                    decidedBy: string | null;
                                    /** Format: date-time */
                                    decidedAt: string | null;
                                    /** Format: uuid */
                                    createdBy: string | null;
                                    /** Format: date-time */
                                    createdAt: string;
                                    mayCancel: boolean;
                                }[];
                                holidays: {
                                    /** Format: date */
                                    day: string;
                                    name: string;
                                    regions: string[];
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leave/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep what the company knows of a colleague: who leads, since when, which days
         * @description Needs one of: `leave-manage`.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        /**
                         * Format: uuid
                         * @default null
                         */
                        manager?: string | null;
                        /**
                         * Format: date
                         * @default null
                         */
                        joinedOn?: string | null;
                        /**
                         * Format: date
                         * @default null
                         */
                        leftOn?: string | null;
                        /** @default null */
                        region?: string | null;
                        /** @default [] */
                        workingDays?: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                person: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leave/people/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows behind the balances of somebody, newest first
         * @description Needs one of: `leave-request`, `leave-decide`, `leave-manage`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                lines: {
                                    /** Format: uuid */
                                    id: string;
                                    year: number;
                                    /** @enum {string} */
                                    kind: "granted" | "accrued" | "carried" | "expired" | "taken" | "returned" | "corrected";
                                    days: number;
                                    /** Format: date */
                                    dueOn: string;
                                    reason: string | null;
                                    typeName: string;
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leave/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a leave would take and which visits stand in its way
         * @description Nothing is written. `problem` says why asking would be refused.
         *
         *     Needs one of: `leave-request`, `leave-manage`.
         */
        get: {
            parameters: {
                query: {
                    company?: string;
                    person?: string;
                    type: string;
                    from: string;
                    fromHalf?: "morning" | "afternoon";
                    until: string;
                    untilHalf?: "morning" | "afternoon";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                days: number;
                                freeDays: number;
                                years: {
                                    year: number;
                                    days: number;
                                    left: number | null;
                                }[];
                                collisions: {
                                    /** Format: uuid */
                                    appointment: string;
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                    /** @enum {string} */
                                    status: "draft" | "published";
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    customer: string | null;
                                    place: string | null;
                                    hasBegun: boolean;
                                }[];
                                problem: {
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                    field: string;
                                } | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leave/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests of those whose leave the caller sees, with visits in the way
         * @description `approval` is decided by `POST /approvals/:id/approve`, with `options.moveVisits` for the visits in the way, or `/reject`.
         *
         *     Needs one of: `leave-request`, `leave-decide`, `leave-manage`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    state?: "asked" | "approved" | "refused" | "cancelled";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                timeZone: string;
                                /** Format: date */
                                today: string;
                                requests: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    person: string;
                                    /** Format: uuid */
                                    type: string;
                                    typeName: string;
                                    color: string | null;
                                    /** Format: date */
                                    from: string;
                                    /** @enum {string} */
                                    fromHalf: "morning" | "afternoon";
                                    /** Format: date */
                                    until: string;
                                    /** @enum {string} */
                                    untilHalf: "morning" | "afternoon";
                                    days: number;
                                    /** @enum {string} */
                                    state: "asked" | "approved" | "refused" | "cancelled";
                                    reason: string | null;
                                    /** Format: uuid */
                                    attachment: string | null;
                                    refusedBecause: string | null;
                                    /** Format: uuid */
                                    decidedBy: string | null;
                                    /** Format: date-time */
                                    decidedAt: string | null;
                                    /** Format: uuid */
                                    createdBy: string | null;
                                    /** Format: date-time */
                                    createdAt: string;
                                    mayCancel: boolean;
                                    personName: string;
                                    teamName: string | null;
                                    /** Format: uuid */
                                    approval: string | null;
                                    mayDecide: boolean;
                                    left: number | null;
                                    collisions: {
                                        /** Format: uuid */
                                        appointment: string;
                                        /** Format: uuid */
                                        order: string;
                                        number: string;
                                        /** @enum {string} */
                                        status: "draft" | "published";
                                        /** Format: date-time */
                                        startsAt: string;
                                        /** Format: date-time */
                                        endsAt: string;
                                        customer: string | null;
                                        place: string | null;
                                        hasBegun: boolean;
                                    }[];
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Ask for leave
         * @description For oneself; whoever keeps the allowances also in the name of a colleague. The approval policies of the company for `leave.take` say who lets it; a type that needs no approval holds at once.
         *
         *     Needs one of: `leave-request`, `leave-manage`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        /** Format: uuid */
                        person?: string | null;
                        /** Format: uuid */
                        type: string;
                        /** Format: date */
                        from: string;
                        /**
                         * @default morning
                         * @enum {string}
                         */
                        fromHalf?: "morning" | "afternoon";
                        /** Format: date */
                        until: string;
                        /**
                         * @default afternoon
                         * @enum {string}
                         */
                        untilHalf?: "morning" | "afternoon";
                        reason?: string | null;
                        /** Format: uuid */
                        attachment?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                state: "asked" | "approved" | "refused" | "cancelled";
                                days: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leave/requests/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request or an approved leave back; all of its days return
         * @description Needs one of: `leave-request`, `leave-manage`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                state: "cancelled";
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leave/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Colleagues with their balances and who is away
         * @description All for who decides or keeps allowances; else those whom the caller leads.
         *
         *     Needs one of: `leave-request`, `leave-decide`, `leave-manage`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                company: string;
                                timeZone: string;
                                /** Format: date */
                                today: string;
                                people: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    team: string | null;
                                    /** Format: uuid */
                                    manager: string | null;
                                    managerName: string | null;
                                    /** Format: date */
                                    joinedOn: string | null;
                                    /** Format: date */
                                    leftOn: string | null;
                                    region: string | null;
                                    workingDays: string[];
                                    isTechnician: boolean;
                                    balances: {
                                        year: number;
                                        entitled: number;
                                        taken: number;
                                        pending: number;
                                        left: number | null;
                                        carried: number;
                                        /** Format: uuid */
                                        type: string;
                                        name: string;
                                        color: string | null;
                                    }[];
                                    away: {
                                        /** Format: uuid */
                                        id: string;
                                        /** Format: uuid */
                                        type: string;
                                        /** Format: date */
                                        from: string;
                                        /** @enum {string} */
                                        fromHalf: "morning" | "afternoon";
                                        /** Format: date */
                                        until: string;
                                        /** @enum {string} */
                                        untilHalf: "morning" | "afternoon";
                                        /** @enum {string} */
                                        state: "asked" | "approved" | "refused" | "cancelled";
                                        days: number;
                                    }[];
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leave/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Types of leave and the roles that may be named in them
         * @description Needs one of: `leave-manage`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                types: {
                                    code: string;
                                    name: string;
                                    allowance: number | null;
                                    /** @enum {string} */
                                    accrual: "none" | "yearly" | "monthly";
                                    /** @enum {string} */
                                    unit: "day" | "half_day";
                                    /** @default 0 */
                                    carryDays: number;
                                    /** @default null */
                                    carryMonths: number | null;
                                    /** @default 0 */
                                    negativeDays: number;
                                    /**
                                     * @default leave
                                     * @enum {string}
                                     */
                                    absenceKind: "leave" | "sick" | "training" | "other";
                                    /** @default false */
                                    needsAttachment: boolean;
                                    /** @default true */
                                    needsApproval: boolean;
                                    /** @default true */
                                    isPaid: boolean;
                                    /** @default [] */
                                    appliesTo: string[];
                                    /** @default null */
                                    color: string | null;
                                    /** @default true */
                                    isActive: boolean;
                                    /** Format: uuid */
                                    id: string;
                                    version: number;
                                }[];
                                personas: {
                                    code: string;
                                    label: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Make a type of leave
         * @description Needs one of: `leave-manage`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        code: string;
                        name: string;
                        allowance: number | null;
                        /** @enum {string} */
                        accrual: "none" | "yearly" | "monthly";
                        /** @enum {string} */
                        unit: "day" | "half_day";
                        /** @default 0 */
                        carryDays?: number;
                        /** @default null */
                        carryMonths?: number | null;
                        /** @default 0 */
                        negativeDays?: number;
                        /**
                         * @default leave
                         * @enum {string}
                         */
                        absenceKind?: "leave" | "sick" | "training" | "other";
                        /** @default false */
                        needsAttachment?: boolean;
                        /** @default true */
                        needsApproval?: boolean;
                        /** @default true */
                        isPaid?: boolean;
                        /** @default [] */
                        appliesTo?: string[];
                        /** @default null */
                        color?: string | null;
                        /** @default true */
                        isActive?: boolean;
                        /** Format: uuid */
                        company?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leave/types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a type of leave; what is in the ledger stays
         * @description Needs one of: `leave-manage`.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        code: string;
                        name: string;
                        allowance: number | null;
                        /** @enum {string} */
                        accrual: "none" | "yearly" | "monthly";
                        /** @enum {string} */
                        unit: "day" | "half_day";
                        /** @default 0 */
                        carryDays?: number;
                        /** @default null */
                        carryMonths?: number | null;
                        /** @default 0 */
                        negativeDays?: number;
                        /**
                         * @default leave
                         * @enum {string}
                         */
                        absenceKind?: "leave" | "sick" | "training" | "other";
                        /** @default false */
                        needsAttachment?: boolean;
                        /** @default true */
                        needsApproval?: boolean;
                        /** @default true */
                        isPaid?: boolean;
                        /** @default [] */
                        appliesTo?: string[];
                        /** @default null */
                        color?: string | null;
                        /** @default true */
                        isActive?: boolean;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maintenance/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Maintenance plans of a company, each with its dates
         * @description Needs one of: `equipment`, `orders-read`, `audit-read`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    equipment?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                plans: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string;
                                    name: string;
                                    /** Format: uuid */
                                    equipment: string | null;
                                    equipmentCode: string | null;
                                    equipmentName: string | null;
                                    state: string;
                                    trigger: string;
                                    rule: string | null;
                                    /** Format: date */
                                    startsOn: string | null;
                                    starts: string;
                                    anchor: string;
                                    /** Format: uuid */
                                    meter: string | null;
                                    meterName: string | null;
                                    meterUnit: string | null;
                                    meterTotal: number | null;
                                    everyUnits: number | null;
                                    startTotal: number;
                                    outstanding: string;
                                    leadDays: number;
                                    /** Format: uuid */
                                    workType: string;
                                    workTypeName: string;
                                    title: string;
                                    instructions: string | null;
                                    taskTitles: string[];
                                    taskTemplates: string[];
                                    templateTitles: string[];
                                    priority: string;
                                    /** Format: uuid */
                                    site: string | null;
                                    /** Format: uuid */
                                    client: string | null;
                                    customerName: string | null;
                                    addressText: string | null;
                                    /** Format: date */
                                    plannedUntil: string | null;
                                    timeZone: string;
                                    version: number;
                                    dates: {
                                        /** Format: date */
                                        occursOn: string | null;
                                        crossing: number | null;
                                        /** Format: date */
                                        dueOn: string;
                                        state: string;
                                        reason: string | null;
                                        /** Format: uuid */
                                        order: string | null;
                                        number: string | null;
                                    }[];
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Make a maintenance plan
         * @description By `calendar`: a rule of RFC 5545 without a start or hours, counted in the days of the site. By `meter`: a job each time the meter has gone on by `everyUnits`. Jobs are made `leadDays` ahead, once each.
         *
         *     Needs one of: `equipment`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company: string;
                        name: string;
                        /**
                         * Format: uuid
                         * @default null
                         */
                        equipment?: string | null;
                        /** @enum {string} */
                        trigger: "calendar" | "meter";
                        /** @default null */
                        rule?: string | null;
                        /**
                         * Format: date
                         * @default null
                         */
                        startsOn?: string | null;
                        /** @default 09:00 */
                        starts?: string;
                        /**
                         * @default scheduled
                         * @enum {string}
                         */
                        anchor?: "scheduled" | "completed";
                        /**
                         * Format: uuid
                         * @default null
                         */
                        meter?: string | null;
                        /** @default null */
                        everyUnits?: number | null;
                        /**
                         * @default skip
                         * @enum {string}
                         */
                        outstanding?: "always" | "skip" | "merge";
                        /** @default 14 */
                        leadDays?: number;
                        /** Format: uuid */
                        workType: string;
                        title: string;
                        /** @default null */
                        instructions?: string | null;
                        /** @default [] */
                        taskTitles?: string[];
                        /** @default [] */
                        taskTemplates?: string[];
                        /**
                         * @default normal
                         * @enum {string}
                         */
                        priority?: "low" | "normal" | "high" | "critical";
                        /**
                         * Format: uuid
                         * @default null
                         */
                        site?: string | null;
                        /**
                         * Format: uuid
                         * @default null
                         */
                        client?: string | null;
                        /** @default null */
                        customerName?: string | null;
                        /** @default null */
                        addressText?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                company: string;
                                made: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maintenance/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One plan with its dates
         * @description Needs one of: `equipment`, `orders-read`, `audit-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                company: string;
                                name: string;
                                /** Format: uuid */
                                equipment: string | null;
                                equipmentCode: string | null;
                                equipmentName: string | null;
                                state: string;
                                trigger: string;
                                rule: string | null;
                                /** Format: date */
                                startsOn: string | null;
                                starts: string;
                                anchor: string;
                                /** Format: uuid */
                                meter: string | null;
                                meterName: string | null;
                                meterUnit: string | null;
                                meterTotal: number | null;
                                everyUnits: number | null;
                                startTotal: number;
                                outstanding: string;
                                leadDays: number;
                                /** Format: uuid */
                                workType: string;
                                workTypeName: string;
                                title: string;
                                instructions: string | null;
                                taskTitles: string[];
                                taskTemplates: string[];
                                templateTitles: string[];
                                priority: string;
                                /** Format: uuid */
                                site: string | null;
                                /** Format: uuid */
                                client: string | null;
                                customerName: string | null;
                                addressText: string | null;
                                /** Format: date */
                                plannedUntil: string | null;
                                timeZone: string;
                                version: number;
                                dates: {
                                    /** Format: date */
                                    occursOn: string | null;
                                    crossing: number | null;
                                    /** Format: date */
                                    dueOn: string;
                                    state: string;
                                    reason: string | null;
                                    /** Format: uuid */
                                    order: string | null;
                                    number: string | null;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change, pause, continue or end a plan
         * @description Holds for the jobs that are not made yet; jobs that were made stay.
         *
         *     Needs one of: `equipment`.
         */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        name?: string;
                        /** Format: uuid */
                        equipment?: string | null;
                        /** @enum {string} */
                        trigger?: "calendar" | "meter";
                        rule?: string | null;
                        /** Format: date */
                        startsOn?: string | null;
                        starts?: string;
                        /** @enum {string} */
                        anchor?: "scheduled" | "completed";
                        /** Format: uuid */
                        meter?: string | null;
                        everyUnits?: number | null;
                        /** @enum {string} */
                        outstanding?: "always" | "skip" | "merge";
                        leadDays?: number;
                        /** Format: uuid */
                        workType?: string;
                        title?: string;
                        instructions?: string | null;
                        taskTitles?: string[];
                        taskTemplates?: string[];
                        /** @enum {string} */
                        priority?: "low" | "normal" | "high" | "critical";
                        /** Format: uuid */
                        site?: string | null;
                        /** Format: uuid */
                        client?: string | null;
                        customerName?: string | null;
                        addressText?: string | null;
                        /** @enum {string} */
                        state?: "active" | "paused" | "ended";
                        version?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                company: string;
                                made: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        trace?: never;
    };
    "/api/maintenance/plans/{id}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move one date of a plan, leave it out, or take that back
         * @description `occursOn` is the day of the rule, also where it was moved. Once its job is made, the job is changed instead.
         *
         *     Needs one of: `equipment`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: date */
                        occursOn: string;
                        /** @enum {string} */
                        action: "move" | "skip" | "restore";
                        /** Format: date */
                        dueOn?: string;
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: date */
                                dueOn: string;
                                /** Format: date */
                                occursOn: string;
                                /** @enum {string} */
                                state: "planned" | "skipped";
                                made: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maintenance/plans/{id}/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the next job of a plan now
         * @description Needs one of: `equipment`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                made: number;
                                merged: number;
                                left: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maintenance/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The next days of a rule, before it is kept
         * @description At most eight. In a month without a 31st the last day of the month counts; `BYMONTHDAY=-1` is the last day of every month.
         *
         *     Needs one of: `equipment`, `orders-read`, `audit-read`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company: string;
                        rule: string;
                        /** Format: date */
                        startsOn: string;
                        /** @enum {string} */
                        anchor: "scheduled" | "completed";
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                days: string[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/master-data/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in banks, branches, property types or clients from a CSV file, all or none
         * @description The first row names the columns. `banks`: code (needed), name (needed), account holder, account number, swift, invoice note. `bank_branches`: bank (needed), code (needed), name (needed), address, contact, phone, email. `property_types`: code (needed), name (needed). `clients`: code (needed), name (needed), contact, phone, billing name, billing address, billing email, tax number, payment terms. `problems` says of every row what is wrong with it; nothing is imported then.
         *
         *     Needs one of: `master-data`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company: string;
                        /** @enum {string} */
                        collection: "banks" | "bank_branches" | "property_types" | "clients";
                        file: string;
                        csv?: string;
                        rows?: string[][];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                imported: number;
                                problems: {
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Threads in which the caller takes part
         * @description Those with something unread first. A hundred at most.
         *
         *     Needs one of: `orders-read`, `field-work`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    show?: "unread" | "all";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                threads: {
                                    /** Format: uuid */
                                    order: string;
                                    number: string;
                                    customerName: string | null;
                                    /** Format: uuid */
                                    company: string;
                                    unread: number;
                                    isMentioned: boolean;
                                    last: {
                                        text: string;
                                        by: string | null;
                                        /** Format: date-time */
                                        at: string;
                                    } | null;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meters/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down what a meter shows
         * @description Lower than before it may be for a `reason` only. A correction is another reading. Plans that follow the meter make their jobs.
         *
         *     Needs one of: `equipment`, `stock`, `field-work`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        clientRef: string;
                        value: number;
                        /** Format: date-time */
                        readAt?: string;
                        /** @enum {string|null} */
                        reason?: "replaced" | "rolled_over" | "corrected" | null;
                        remark?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                total: number;
                                replayed: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures in Prometheus' text format; an administrator's token sees all companies
         * @description Needs one of: `background-operate`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modem-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How modems of each vendor and model are set up
         * @description `fields` is what a value may name, with an example of each.
         *
         *     Needs one of: `provisioning-profiles`, `provisioning`, `audit-read`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                fields: {
                                    [key: string]: string;
                                };
                                rows: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    manufacturer: string;
                                    productClass: string | null;
                                    dataModel: string;
                                    isActive: boolean;
                                    parameters: number;
                                    modems: number;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Make a profile
         * @description Needs one of: `provisioning-profiles`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company: string;
                        name: string;
                        manufacturer: string;
                        productClass: string | null;
                        /** @enum {string} */
                        dataModel: "tr181" | "tr098";
                        macPath: string | null;
                        notes: string | null;
                        isActive: boolean;
                        parameters: {
                            /** @enum {string} */
                            group: "connection" | "wifi" | "telephone" | "other";
                            /** @enum {string} */
                            use: "setup" | "suspend" | "resume";
                            path: string;
                            template: string;
                            /** @enum {string} */
                            kind: "text" | "number" | "yes_no";
                            /** @enum {string} */
                            check: "value" | "accepted" | "expect";
                        }[];
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modem-profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One profile with its parameters
         * @description Needs one of: `provisioning-profiles`, `provisioning`, `audit-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                company: string;
                                version: number;
                                name: string;
                                manufacturer: string;
                                productClass: string | null;
                                /** @enum {string} */
                                dataModel: "tr181" | "tr098";
                                macPath: string | null;
                                notes: string | null;
                                isActive: boolean;
                                parameters: {
                                    /** @enum {string} */
                                    group: "connection" | "wifi" | "telephone" | "other";
                                    /** @enum {string} */
                                    use: "setup" | "suspend" | "resume";
                                    path: string;
                                    template: string;
                                    /** @enum {string} */
                                    kind: "text" | "number" | "yes_no";
                                    /** @enum {string} */
                                    check: "value" | "accepted" | "expect";
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Write a profile anew, with all its parameters
         * @description Modems keep what they have until their settings are pushed again.
         *
         *     Needs one of: `provisioning-profiles`.
         */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        version: number;
                        name: string;
                        manufacturer: string;
                        productClass: string | null;
                        /** @enum {string} */
                        dataModel: "tr181" | "tr098";
                        macPath: string | null;
                        notes: string | null;
                        isActive: boolean;
                        parameters: {
                            /** @enum {string} */
                            group: "connection" | "wifi" | "telephone" | "other";
                            /** @enum {string} */
                            use: "setup" | "suspend" | "resume";
                            path: string;
                            template: string;
                            /** @enum {string} */
                            kind: "text" | "number" | "yes_no";
                            /** @enum {string} */
                            check: "value" | "accepted" | "expect";
                        }[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        trace?: never;
    };
    "/api/modems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Modems of customers by state, the latest change first
         * @description `isConnected` says whether the installation has an ACS. Fifty at a time.
         *
         *     Needs one of: `provisioning`, `audit-read`.
         */
        get: {
            parameters: {
                query?: {
                    show?: "all" | "attention" | "waiting" | "working" | "prepared" | "active" | "suspended" | "retired";
                    search?: string;
                    company?: string;
                    offset?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                isConnected: boolean;
                                rows: {
                                    /** Format: uuid */
                                    id: string;
                                    state: string;
                                    serial: string | null;
                                    mac: string | null;
                                    role: string;
                                    customerName: string | null;
                                    model: string | null;
                                    wifiName: string | null;
                                    /** Format: uuid */
                                    order: string | null;
                                    orderNumber: string | null;
                                    /** Format: date-time */
                                    lastInformAt: string | null;
                                    /** Format: date-time */
                                    updatedAt: string | null;
                                    problem: {
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                    } | null;
                                    run: string | null;
                                }[];
                                hasMore: boolean;
                                counts: {
                                    [key: string]: number;
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Prepare a modem for an order or a place
         * @description Names and passwords are made up where they are left out. For an order that has one already it answers with that.
         *
         *     Needs one of: `provisioning`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company: string;
                        /** Format: uuid */
                        order?: string | null;
                        /** Format: uuid */
                        serviceLocation?: string | null;
                        /** Format: uuid */
                        customer?: string | null;
                        customerName?: string | null;
                        /** Format: uuid */
                        profile?: string | null;
                        wifiName?: string | null;
                        wifiPassword?: string | null;
                        telephone?: {
                            number: string;
                            user?: string;
                            password?: string;
                            server?: string;
                        } | null;
                        connection?: {
                            user: string;
                            password?: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                isNew: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modems/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One modem: where it stands, what it is set to, what was done to it
         * @description Never a password: `secrets` has their names.
         *
         *     Needs one of: `provisioning`, `audit-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                company: string;
                                state: string;
                                role: string;
                                serial: string | null;
                                mac: string | null;
                                acsSerial: string | null;
                                model: string | null;
                                /** Format: uuid */
                                profile: string | null;
                                profileName: string | null;
                                customerName: string | null;
                                address: string | null;
                                /** Format: uuid */
                                order: string | null;
                                orderNumber: string | null;
                                /** Format: uuid */
                                replaces: string | null;
                                replacesSerial: string | null;
                                wifiName: string | null;
                                telephoneNumber: string | null;
                                telephoneUser: string | null;
                                telephoneServer: string | null;
                                connectionUser: string | null;
                                /** Format: date-time */
                                boundAt: string | null;
                                /** Format: date-time */
                                lastInformAt: string | null;
                                /** Format: date-time */
                                setUpAt: string | null;
                                problem: {
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                } | null;
                                secrets: string[];
                                may: {
                                    act: boolean;
                                    reveal: boolean;
                                    runs: string[];
                                    bind: boolean;
                                    swap: boolean;
                                    stop: boolean;
                                    accept: boolean;
                                };
                                runs: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    state: string;
                                    /** Format: date-time */
                                    startedAt: string | null;
                                    /** Format: date-time */
                                    finishedAt: string | null;
                                    /** Format: date-time */
                                    nextTryAt: string | null;
                                    by: string | null;
                                    problem: {
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                    } | null;
                                    steps: {
                                        position: number;
                                        kind: string;
                                        group: string | null;
                                        state: string;
                                        /** Format: date-time */
                                        finishedAt: string | null;
                                        problem: {
                                            code: string;
                                            message: string;
                                            key?: string;
                                            params?: {
                                                [key: string]: unknown;
                                            };
                                        } | null;
                                    }[];
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modems/{id}/accept-serial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept that a modem reports another serial number than its label
         * @description Needs one of: `provisioning`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                run: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modems/{id}/bind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say which modem it is, by its label
         * @description Answers with the modem that is now set up: another one where this one was in use (a swap with the same settings).
         *
         *     Needs one of: `provisioning`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        serial?: string | null;
                        mac?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                isNew: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modems/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer takes his modem to another place
         * @description Needs one of: `provisioning`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        order?: string | null;
                        /** Format: uuid */
                        serviceLocation?: string | null;
                        connection?: {
                            user: string;
                            password?: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                run: string | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modems/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See the passwords of a modem; each time is recorded
         * @description Needs one of: `secrets-reveal`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                secrets: {
                                    name: string;
                                    value: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modems/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for something to be done to a modem
         * @description The worker does it, when the modem can be reached. `set` takes `values` by parameter name, `tag` a tag, `download` the name of a file of the ACS.
         *
         *     Needs one of: `provisioning`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "push" | "refresh" | "reboot" | "reset" | "suspend" | "resume" | "cancel" | "set" | "tag" | "download";
                        values?: (string | (string | number | boolean))[][];
                        tag?: {
                            name: string;
                            isOn: boolean;
                        };
                        file?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                run: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modems/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop what is being done to a modem
         * @description Needs one of: `provisioning`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                run: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modems/{id}/swap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another modem takes the place of one, with the same names and passwords
         * @description Needs one of: `provisioning`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        serial?: string | null;
                        mac?: string | null;
                        /** Format: uuid */
                        order?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modems/of-order/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Modems of an order with the steps of their setting up
         * @description The office sees those of its orders, a technician those of his visits.
         *
         *     Needs one of: `orders-read`, `field-work`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                isConnected: boolean;
                                mayAct: boolean;
                                devices: {
                                    /** Format: uuid */
                                    id: string;
                                    state: string;
                                    role: string;
                                    serial: string | null;
                                    mac: string | null;
                                    model: string | null;
                                    wifiName: string | null;
                                    telephoneNumber: string | null;
                                    /** Format: date-time */
                                    lastInformAt: string | null;
                                    problem: {
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                    } | null;
                                    run: {
                                        /** Format: uuid */
                                        id: string;
                                        kind: string;
                                        state: string;
                                        /** Format: date-time */
                                        startedAt: string | null;
                                        /** Format: date-time */
                                        finishedAt: string | null;
                                        /** Format: date-time */
                                        nextTryAt: string | null;
                                        by: string | null;
                                        problem: {
                                            code: string;
                                            message: string;
                                            key?: string;
                                            params?: {
                                                [key: string]: unknown;
                                            };
                                        } | null;
                                        steps: {
                                            position: number;
                                            kind: string;
                                            group: string | null;
                                            state: string;
                                            /** Format: date-time */
                                            finishedAt: string | null;
                                            problem: {
                                                code: string;
                                                message: string;
                                                key?: string;
                                                params?: {
                                                    [key: string]: unknown;
                                                };
                                            } | null;
                                        }[];
                                    } | null;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modems/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Modems that reported to the ACS and that nobody has scanned
         * @description Needs one of: `provisioning`, `audit-read`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                rows: {
                                    /** Format: uuid */
                                    id: string;
                                    serial: string;
                                    model: string | null;
                                    /** Format: date-time */
                                    firstSeenAt: string | null;
                                    /** Format: date-time */
                                    lastInformAt: string | null;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was told of what, newest first, with what became of it
         * @description Needs one of: `notifications`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    state?: "waiting" | "sending" | "bundled" | "sent" | "failed" | "dropped" | "trouble";
                    kind?: "task_assigned" | "tasks_today" | "task_overdue" | "job_overdue" | "escalation" | "approval_waiting" | "approval_decided" | "leave_asked" | "leave_decided" | "visit_assigned" | "visit_changed" | "visit_withdrawn" | "message_mentioned" | "invoice_rejected" | "digest";
                    search?: string;
                    before?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                company: string;
                                deliveries: {
                                    /** Format: uuid */
                                    id: string;
                                    person: string;
                                    /** @enum {string} */
                                    kind: "task_assigned" | "tasks_today" | "task_overdue" | "job_overdue" | "escalation" | "approval_waiting" | "approval_decided" | "leave_asked" | "leave_decided" | "visit_assigned" | "visit_changed" | "visit_withdrawn" | "message_mentioned" | "invoice_rejected" | "digest";
                                    /** @enum {string} */
                                    channel: "mail" | "inbox";
                                    /** @enum {string} */
                                    state: "waiting" | "sending" | "bundled" | "sent" | "failed" | "dropped";
                                    subject: string | null;
                                    tries: number;
                                    /** Format: date-time */
                                    nextTryAt: string | null;
                                    reason: string | null;
                                    serverSaid: string | null;
                                    /** Format: date-time */
                                    sentAt: string | null;
                                    /** Format: date-time */
                                    createdAt: string;
                                    inDigest: boolean;
                                }[];
                                /** Format: uuid */
                                next: string | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/deliveries/{id}/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again what failed
         * @description Needs one of: `notifications`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How one is told of things in a company
         * @description Needs a signed-in user.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                company: string;
                                companyZone: string;
                                hasMail: boolean;
                                times: {
                                    quietFrom: string | null;
                                    quietUntil: string | null;
                                    digestAt: string;
                                    timeZone: string | null;
                                };
                                kinds: {
                                    /** @enum {string} */
                                    kind: "task_assigned" | "tasks_today" | "task_overdue" | "job_overdue" | "escalation" | "approval_waiting" | "approval_decided" | "leave_asked" | "leave_decided" | "visit_assigned" | "visit_changed" | "visit_withdrawn" | "message_mentioned" | "invoice_rejected" | "digest";
                                    /** @enum {string} */
                                    mail: "now" | "digest" | "off";
                                    inbox: boolean;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        /**
         * Say how one wants to be told of things
         * @description Kinds that are not named stay as they are.
         *
         *     Needs a signed-in user.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        times: {
                            quietFrom: string | null;
                            quietUntil: string | null;
                            digestAt: string;
                            timeZone: string | null;
                        };
                        /** @default [] */
                        kinds?: {
                            /** @enum {string} */
                            kind: "task_assigned" | "tasks_today" | "task_overdue" | "job_overdue" | "escalation" | "approval_waiting" | "approval_decided" | "leave_asked" | "leave_decided" | "visit_assigned" | "visit_changed" | "visit_withdrawn" | "message_mentioned" | "invoice_rejected" | "digest";
                            /** @enum {string} */
                            mail: "now" | "digest" | "off";
                            inbox: boolean;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                company: string;
                                companyZone: string;
                                hasMail: boolean;
                                times: {
                                    quietFrom: string | null;
                                    quietUntil: string | null;
                                    digestAt: string;
                                    timeZone: string | null;
                                };
                                kinds: {
                                    /** @enum {string} */
                                    kind: "task_assigned" | "tasks_today" | "task_overdue" | "job_overdue" | "escalation" | "approval_waiting" | "approval_decided" | "leave_asked" | "leave_decided" | "visit_assigned" | "visit_changed" | "visit_withdrawn" | "message_mentioned" | "invoice_rejected" | "digest";
                                    /** @enum {string} */
                                    mail: "now" | "digest" | "off";
                                    inbox: boolean;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again everything of a company that failed, a thousand at most
         * @description Needs one of: `notifications`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                count: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When a company tells what it tells once a day
         * @description Needs one of: `notifications`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                remindAt: string;
                                /** @enum {string} */
                                zone: "company" | "utc";
                                escalateAfterDays: number | null;
                                /** Format: uuid */
                                company: string;
                                companyZone: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        /**
         * Say when a company tells what it tells once a day
         * @description Needs one of: `notifications`.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        remindAt: string;
                        /** @enum {string} */
                        zone: "company" | "utc";
                        escalateAfterDays: number | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                remindAt: string;
                                /** @enum {string} */
                                zone: "company" | "utc";
                                escalateAfterDays: number | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Texts of a company by kind, way and language, with what each may name
         * @description Needs one of: `notifications`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                company: string;
                                kinds: {
                                    /** @enum {string} */
                                    kind: "task_assigned" | "tasks_today" | "task_overdue" | "job_overdue" | "escalation" | "approval_waiting" | "approval_decided" | "leave_asked" | "leave_decided" | "visit_assigned" | "visit_changed" | "visit_withdrawn" | "message_mentioned" | "invoice_rejected" | "digest";
                                    fields: {
                                        path: string;
                                        example: string;
                                        isList: boolean;
                                    }[];
                                    texts: {
                                        /** @enum {string} */
                                        channel: "mail" | "inbox";
                                        /** @enum {string} */
                                        language: "en" | "ms" | "fr";
                                        subject: string;
                                        body: string;
                                        isOwn: boolean;
                                    }[];
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        /**
         * Say something in the own words of a company
         * @description Handlebars over text. What names something that there is not is refused with its name.
         *
         *     Needs one of: `notifications`.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        /** @enum {string} */
                        kind: "task_assigned" | "tasks_today" | "task_overdue" | "job_overdue" | "escalation" | "approval_waiting" | "approval_decided" | "leave_asked" | "leave_decided" | "visit_assigned" | "visit_changed" | "visit_withdrawn" | "message_mentioned" | "invoice_rejected" | "digest";
                        /** @enum {string} */
                        channel: "mail" | "inbox";
                        /** @enum {string} */
                        language: "en" | "ms" | "fr";
                        subject: string;
                        body: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                isOwn: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/templates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A text filled with an example
         * @description Needs one of: `notifications`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        /** @enum {string} */
                        kind: "task_assigned" | "tasks_today" | "task_overdue" | "job_overdue" | "escalation" | "approval_waiting" | "approval_decided" | "leave_asked" | "leave_decided" | "visit_assigned" | "visit_changed" | "visit_withdrawn" | "message_mentioned" | "invoice_rejected" | "digest";
                        /** @enum {string} */
                        channel: "mail" | "inbox";
                        /** @enum {string} */
                        language: "en" | "ms" | "fr";
                        subject: string;
                        body: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                subject: string;
                                body: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/templates/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to the text of the product
         * @description Needs one of: `notifications`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        /** @enum {string} */
                        kind: "task_assigned" | "tasks_today" | "task_overdue" | "job_overdue" | "escalation" | "approval_waiting" | "approval_decided" | "leave_asked" | "leave_decided" | "visit_assigned" | "visit_changed" | "visit_withdrawn" | "message_mentioned" | "invoice_rejected" | "digest";
                        /** @enum {string} */
                        channel: "mail" | "inbox";
                        /** @enum {string} */
                        language: "en" | "ms" | "fr";
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                isOwn: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order-document-versions/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of a version
         * @description Pictures and PDF are shown where they stand, with `download=true` and everything else is downloaded.
         *
         *     Needs one of: `orders-read`, `field-work`.
         */
        get: {
            parameters: {
                query?: {
                    download?: "true" | "false";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/jpeg": string;
                        "image/png": string;
                        "image/webp": string;
                        "image/heic": string;
                        "application/pdf": string;
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                        "application/zip": string;
                        "application/msword": string;
                        "application/vnd.ms-excel": string;
                        "application/vnd.ms-outlook": string;
                        "text/plain": string;
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say anew what a document is called, is, and who sees it
         * @description Its author may, and whoever keeps documents. `people` take the place of those before.
         *
         *     Needs one of: `orders-transition`, `field-work`, `order-documents`, `stock`.
         */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        title?: string;
                        category?: string;
                        /** @enum {string} */
                        visibility?: "order" | "office" | "named";
                        people?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        trace?: never;
    };
    "/api/order-documents/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a withdrawn document count again
         * @description Needs one of: `orders-transition`, `field-work`, `order-documents`, `stock`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order-documents/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a version to a document
         * @description Multipart with the part `file`. It becomes the current version; earlier ones stay. Sent again with the same `clientRef` it counts once.
         *
         *     Needs one of: `orders-transition`, `field-work`, `order-documents`, `stock`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        comment?: string;
                        clientRef: string;
                    };
                    "multipart/form-data": {
                        comment?: string;
                        clientRef: string;
                        file?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                document: string;
                                /** Format: uuid */
                                version: string;
                                number: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order-documents/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a document
         * @description It counts no longer, stays with its versions, and says who withdrew it and why.
         *
         *     Needs one of: `orders-transition`, `field-work`, `order-documents`, `stock`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order-messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what one wrote
         * @description Its writer may, for fifteen minutes, unless it was mailed.
         *
         *     Needs one of: `orders-transition`, `orders-create`, `stock`, `field-work`.
         */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        trace?: never;
    };
    "/api/order-messages/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what one wrote
         * @description That there was a message is seen, what it said is not. What was mailed stays.
         *
         *     Needs one of: `orders-transition`, `orders-create`, `stock`, `field-work`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List work orders
         * @description Needs one of: `orders-read`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    status?: string | string[];
                    category?: string | string[];
                    workType?: string;
                    partnerGroup?: string;
                    partner?: string;
                    client?: string;
                    customer?: string;
                    technician?: string | "none";
                    building?: string;
                    site?: string;
                    from?: string;
                    to?: string;
                    search?: string;
                    sort?: "-created" | "created" | "scheduled" | "-scheduled" | "-changed";
                    limit?: number;
                    cursor?: string;
                    count?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                orders: ({
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string;
                                    status: string;
                                    number: string;
                                    /** Format: uuid */
                                    workType: string;
                                    /** @enum {string} */
                                    priority: "low" | "normal" | "high" | "critical";
                                    /** Format: uuid */
                                    site: string | null;
                                    /** Format: uuid */
                                    partnerGroup: string | null;
                                    /** Format: uuid */
                                    client: string | null;
                                    /** Format: uuid */
                                    partner: string | null;
                                    serviceId?: string | null;
                                    woNumber: string | null;
                                    ticketId?: string | null;
                                    customerName: string | null;
                                    phones: string[] | null;
                                    /** Format: uuid */
                                    building: string | null;
                                    addressText: string | null;
                                    /** Format: date-time */
                                    appointmentRequestedAt: string | null;
                                    /** Format: uuid */
                                    technician: string | null;
                                    /** Format: date-time */
                                    scheduledStart: string | null;
                                    /** Format: date-time */
                                    scheduledEnd: string | null;
                                    docketNumber: string | null;
                                    /** Format: uuid */
                                    invoice: string | null;
                                    /** @enum {string} */
                                    statusCategory: "new" | "scheduled" | "dispatched" | "in_progress" | "blocked" | "done" | "closed" | "cancelled";
                                    /** Format: date-time */
                                    statusChangedAt: string | null;
                                    /** Format: date-time */
                                    kpiDueAt: string | null;
                                    /** @enum {string|null} */
                                    kpiResult: "on_time" | "late" | "exceeded" | "excused" | null;
                                    version: number;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: date-time */
                                    updatedAt: string | null;
                                    workTypeLabel: string | null;
                                    partnerLabel: string | null;
                                    partnerGroupLabel: string | null;
                                    clientLabel: string | null;
                                    buildingLabel: string | null;
                                    technicianLabel: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                nextCursor: string | null;
                                total?: number;
                                isTotalCapped?: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Take in a work order
         * @description Answers 409 `WORK_DUPLICATE` with the order that is the same work, and 400 `WORK_FIELDS_MISSING` with every field its work type needs. What planning finds out later (building, appointment) may be absent and is listed in `missing`.
         *
         *     Needs one of: `orders-create`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Needed only by callers who act for several companies.
                         */
                        company?: string;
                        /** @description Code or id of a leaf work type, e.g. ACTIVATION. */
                        workType: string;
                        /** @description Code or id of the partner, e.g. TIME-FTTH. */
                        partner?: string;
                        partnerGroup?: string;
                        /** @description Code or id of the client that pays for the work. */
                        client?: string;
                        site?: string;
                        /** @enum {string} */
                        priority?: "low" | "normal" | "high" | "critical";
                        orderCategory?: string;
                        installationMethod?: string;
                        serviceId?: string;
                        woNumber?: string;
                        ticketId?: string;
                        awoNumber?: string;
                        workOrderUrl?: string;
                        /** Format: uuid */
                        customer?: string;
                        customerName: string;
                        contactPerson?: string;
                        /** @default [] */
                        phones?: string[];
                        /** Format: email */
                        email?: string;
                        building?: string;
                        /** Format: uuid */
                        serviceLocation?: string;
                        addressText?: string;
                        address?: {
                            block?: string;
                            level?: string;
                            unit?: string;
                            streetNo?: string;
                            street?: string;
                            area?: string;
                            postcode?: string;
                            city?: string;
                            state?: string;
                            country?: string;
                        };
                        oldAddress?: {
                            block?: string;
                            level?: string;
                            unit?: string;
                            streetNo?: string;
                            street?: string;
                            area?: string;
                            postcode?: string;
                            city?: string;
                            state?: string;
                            country?: string;
                        };
                        /** @enum {string} */
                        relocationType?: "indoor" | "outdoor";
                        /** Format: date-time */
                        appointmentRequestedAt?: string;
                        packageName?: string;
                        bandwidthMbps?: number;
                        contractMonths?: number;
                        loginId?: string;
                        onuSerial?: string;
                        issue?: string;
                        remarks?: string;
                        internalNotes?: string;
                        /** @description Passwords by name; sealed at once and never returned but by the reveal command. */
                        secrets?: {
                            [key: string]: string;
                        };
                        source?: {
                            ref?: string;
                            /** @enum {string} */
                            kind?: "api" | "manual" | "import";
                        };
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                company: string;
                                status: string;
                                number: string;
                                /** Format: uuid */
                                workType: string;
                                /** @enum {string} */
                                priority: "low" | "normal" | "high" | "critical";
                                /** Format: uuid */
                                site: string | null;
                                /** Format: uuid */
                                partnerGroup: string | null;
                                /** Format: uuid */
                                client: string | null;
                                /** Format: uuid */
                                bankBranch?: string | null;
                                /** Format: uuid */
                                propertyType?: string | null;
                                /** Format: uuid */
                                partner: string | null;
                                orderCategory?: string | null;
                                installationMethod?: string | null;
                                serviceId?: string | null;
                                /** @enum {string|null} */
                                serviceIdType?: "TBBN" | "PARTNER" | "OTHER" | null;
                                woNumber: string | null;
                                ticketId?: string | null;
                                awoNumber?: string | null;
                                nisCode?: string | null;
                                workOrderUrl: string | null;
                                /** Format: uuid */
                                customer: string | null;
                                customerName: string | null;
                                contactPerson: string | null;
                                email: string | null;
                                phones: string[] | null;
                                /** Format: uuid */
                                building: string | null;
                                /** Format: uuid */
                                serviceLocation: string | null;
                                addressText: string | null;
                                address: {
                                    [key: string]: unknown;
                                } | null;
                                /** @enum {string|null} */
                                relocationType?: "indoor" | "outdoor" | null;
                                oldAddress?: {
                                    [key: string]: unknown;
                                } | null;
                                /** Format: date-time */
                                appointmentRequestedAt: string | null;
                                /** Format: uuid */
                                technician: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                overdueSince: string | null;
                                /** Format: date-time */
                                scheduledStart: string | null;
                                /** Format: date-time */
                                scheduledEnd: string | null;
                                packageName?: string | null;
                                bandwidthMbps?: number | null;
                                contractMonths?: number | null;
                                loginId?: string | null;
                                network?: {
                                    [key: string]: unknown;
                                } | null;
                                voip?: unknown;
                                equipment: unknown;
                                /** Format: uuid */
                                splitterPort?: string | null;
                                onuSerial?: string | null;
                                onuModel?: string | null;
                                splitterCandidates?: unknown;
                                issue: string | null;
                                solution: string | null;
                                remarks: string | null;
                                internalNotes: string | null;
                                salesContact: unknown;
                                docketNumber: string | null;
                                /** Format: uuid */
                                invoice: string | null;
                                /** @enum {string} */
                                statusCategory: "new" | "scheduled" | "dispatched" | "in_progress" | "blocked" | "done" | "closed" | "cancelled";
                                /** Format: date-time */
                                statusChangedAt: string | null;
                                statusReason: string | null;
                                /** Format: uuid */
                                lifecycle: string | null;
                                /** Format: date-time */
                                kpiDueAt: string | null;
                                /** @enum {string|null} */
                                kpiResult: "on_time" | "late" | "exceeded" | "excused" | null;
                                rescheduleCount: number;
                                /** Format: date-time */
                                completedAt: string | null;
                                /** @enum {string} */
                                sourceKind: "manual" | "email" | "api" | "import";
                                source: unknown;
                                version: number;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: uuid */
                                createdBy: string | null;
                                /** Format: date-time */
                                updatedAt: string | null;
                                /** Format: uuid */
                                updatedBy: string | null;
                                missing: {
                                    code: string;
                                    message: string;
                                    key?: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                    field?: string;
                                }[];
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a work order with its history
         * @description Needs one of: `orders-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                company: string;
                                status: string;
                                number: string;
                                /** Format: uuid */
                                workType: string;
                                /** @enum {string} */
                                priority: "low" | "normal" | "high" | "critical";
                                /** Format: uuid */
                                site: string | null;
                                /** Format: uuid */
                                partnerGroup: string | null;
                                /** Format: uuid */
                                client: string | null;
                                /** Format: uuid */
                                bankBranch?: string | null;
                                /** Format: uuid */
                                propertyType?: string | null;
                                /** Format: uuid */
                                partner: string | null;
                                orderCategory?: string | null;
                                installationMethod?: string | null;
                                serviceId?: string | null;
                                /** @enum {string|null} */
                                serviceIdType?: "TBBN" | "PARTNER" | "OTHER" | null;
                                woNumber: string | null;
                                ticketId?: string | null;
                                awoNumber?: string | null;
                                nisCode?: string | null;
                                workOrderUrl: string | null;
                                /** Format: uuid */
                                customer: string | null;
                                customerName: string | null;
                                contactPerson: string | null;
                                email: string | null;
                                phones: string[] | null;
                                /** Format: uuid */
                                building: string | null;
                                /** Format: uuid */
                                serviceLocation: string | null;
                                addressText: string | null;
                                address: {
                                    [key: string]: unknown;
                                } | null;
                                /** @enum {string|null} */
                                relocationType?: "indoor" | "outdoor" | null;
                                oldAddress?: {
                                    [key: string]: unknown;
                                } | null;
                                /** Format: date-time */
                                appointmentRequestedAt: string | null;
                                /** Format: uuid */
                                technician: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                overdueSince: string | null;
                                /** Format: date-time */
                                scheduledStart: string | null;
                                /** Format: date-time */
                                scheduledEnd: string | null;
                                packageName?: string | null;
                                bandwidthMbps?: number | null;
                                contractMonths?: number | null;
                                loginId?: string | null;
                                network?: {
                                    [key: string]: unknown;
                                } | null;
                                voip?: unknown;
                                equipment: unknown;
                                /** Format: uuid */
                                splitterPort?: string | null;
                                onuSerial?: string | null;
                                onuModel?: string | null;
                                splitterCandidates?: unknown;
                                issue: string | null;
                                solution: string | null;
                                remarks: string | null;
                                internalNotes: string | null;
                                salesContact: unknown;
                                docketNumber: string | null;
                                /** Format: uuid */
                                invoice: string | null;
                                /** @enum {string} */
                                statusCategory: "new" | "scheduled" | "dispatched" | "in_progress" | "blocked" | "done" | "closed" | "cancelled";
                                /** Format: date-time */
                                statusChangedAt: string | null;
                                statusReason: string | null;
                                /** Format: uuid */
                                lifecycle: string | null;
                                /** Format: date-time */
                                kpiDueAt: string | null;
                                /** @enum {string|null} */
                                kpiResult: "on_time" | "late" | "exceeded" | "excused" | null;
                                rescheduleCount: number;
                                /** Format: date-time */
                                completedAt: string | null;
                                /** @enum {string} */
                                sourceKind: "manual" | "email" | "api" | "import";
                                source: unknown;
                                version: number;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: uuid */
                                createdBy: string | null;
                                /** Format: date-time */
                                updatedAt: string | null;
                                /** Format: uuid */
                                updatedBy: string | null;
                                events: ({
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string;
                                    /** Format: uuid */
                                    workOrder: string;
                                    kind: string;
                                    fromStatus: string | null;
                                    toStatus: string | null;
                                    /** Format: uuid */
                                    actorUser: string | null;
                                    /** Format: uuid */
                                    technician: string | null;
                                    persona: string | null;
                                    /** @enum {string} */
                                    source: "studio" | "portal" | "api" | "system" | "parser" | "worker";
                                    reason: string | null;
                                    remark: string | null;
                                    data: unknown;
                                    /** Format: date-time */
                                    occurredAt: string;
                                    /** Format: date-time */
                                    receivedAt: string;
                                    lat: string | null;
                                    lng: string | null;
                                    device: string | null;
                                    clientRef: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                appointments: ({
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string;
                                    /** Format: uuid */
                                    workOrder: string;
                                    /** Format: uuid */
                                    technician: string | null;
                                    /** @enum {string} */
                                    status: "draft" | "published" | "completed" | "cancelled";
                                    /** Format: date-time */
                                    publishedAt: string | null;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    /** Format: date-time */
                                    windowStart: string | null;
                                    /** Format: date-time */
                                    windowEnd: string | null;
                                    mayOverlap: boolean;
                                    isPinned: boolean;
                                    notes: string | null;
                                    version: number;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: uuid */
                                    createdBy: string | null;
                                    /** Format: date-time */
                                    updatedAt: string | null;
                                    /** Format: uuid */
                                    updatedBy: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                blockers: ({
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string;
                                    /** Format: uuid */
                                    workOrder: string;
                                    /** Format: uuid */
                                    reason: string;
                                    /** @enum {string} */
                                    category: "customer" | "building" | "network" | "technical" | "technician" | "weather" | "other";
                                    /** @enum {string} */
                                    phase: "pre_customer" | "post_customer" | "both";
                                    remark: string | null;
                                    /** Format: uuid */
                                    reportedByTechnician: string | null;
                                    /** Format: date-time */
                                    occurredAt: string;
                                    lat: string | null;
                                    lng: string | null;
                                    /** Format: date-time */
                                    resolvedAt: string | null;
                                    resolutionNote: string | null;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: uuid */
                                    createdBy: string | null;
                                    /** Format: date-time */
                                    updatedAt: string | null;
                                    /** Format: uuid */
                                    updatedBy: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                reschedules: ({
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string;
                                    /** Format: uuid */
                                    workOrder: string;
                                    /** Format: uuid */
                                    appointment: string | null;
                                    /** @enum {string} */
                                    requestedBy: "customer" | "partner" | "internal" | "technician";
                                    /** @enum {string} */
                                    status: "pending" | "approved" | "rejected" | "cancelled";
                                    /** Format: date-time */
                                    originalStart: string | null;
                                    /** Format: date-time */
                                    originalEnd: string | null;
                                    /** Format: date-time */
                                    proposedStart: string;
                                    /** Format: date-time */
                                    proposedEnd: string | null;
                                    reason: string | null;
                                    isSameDay: boolean;
                                    approvalSource: string | null;
                                    approvalNote: string | null;
                                    /** Format: date-time */
                                    decidedAt: string | null;
                                    /** Format: uuid */
                                    decidedBy: string | null;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: uuid */
                                    createdBy: string | null;
                                    /** Format: date-time */
                                    updatedAt: string | null;
                                    /** Format: uuid */
                                    updatedBy: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                evidence: ({
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string;
                                    /** Format: uuid */
                                    workOrder: string;
                                    /** Format: uuid */
                                    blocker: string | null;
                                    /** Format: uuid */
                                    task: string | null;
                                    /** Format: uuid */
                                    technician: string | null;
                                    /** @enum {string} */
                                    kind: "photo" | "signature" | "document" | "test_result";
                                    category: string | null;
                                    /** Format: uuid */
                                    file: string;
                                    caption: string | null;
                                    sha256: string | null;
                                    /** Format: date-time */
                                    takenAt: string | null;
                                    /** Format: date-time */
                                    receivedAt: string;
                                    /** Format: date-time */
                                    withdrawnAt: string | null;
                                    lat: string | null;
                                    lng: string | null;
                                    clientRef: string | null;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: uuid */
                                    createdBy: string | null;
                                    /** Format: date-time */
                                    updatedAt: string | null;
                                    /** Format: uuid */
                                    updatedBy: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                dockets: ({
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string;
                                    /** Format: uuid */
                                    workOrder: string;
                                    number: string | null;
                                    /** Format: uuid */
                                    file: string | null;
                                    /** @enum {string} */
                                    source: "portal" | "generated" | "upload";
                                    /** @enum {string} */
                                    status: "received" | "verified" | "uploaded" | "rejected";
                                    checks: unknown;
                                    rejectReason: string | null;
                                    rejectRemark: string | null;
                                    /** Format: date-time */
                                    receivedAt: string;
                                    /** Format: date-time */
                                    verifiedAt: string | null;
                                    /** Format: uuid */
                                    verifiedBy: string | null;
                                    /** Format: date-time */
                                    uploadedAt: string | null;
                                    portalReference: string | null;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: uuid */
                                    createdBy: string | null;
                                    /** Format: date-time */
                                    updatedAt: string | null;
                                    /** Format: uuid */
                                    updatedBy: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                secretNames: string[];
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan the visit of a work order and give it to a technician
         * @description With `publish` (the default) the order becomes scheduled in the same transaction. An overlap with another published visit of the technician answers 409 and names it.
         *
         *     Needs one of: `dispatching`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        technician: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        mayOverlap?: boolean;
                        publish?: boolean;
                        version?: number;
                        reason?: string | null;
                        /** Format: date-time */
                        windowStart?: string | null;
                        /** Format: date-time */
                        windowEnd?: string | null;
                        notes?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                order: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    status: string;
                                    statusCategory: string;
                                    version: number;
                                };
                                /** Format: uuid */
                                appointment: string;
                                published: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/blockers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report what blocks a work order
         * @description Needs one of: `orders-transition`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        version?: number;
                        /** Format: date-time */
                        occurredAt?: string | null;
                        position?: {
                            lat: number;
                            lng: number;
                        } | null;
                        clientRef?: string | null;
                        reason: string;
                        /** @default  */
                        remark?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                order: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    status: string;
                                    statusCategory: string;
                                    version: number;
                                };
                                event?: {
                                    /** Format: uuid */
                                    id: string;
                                    from: string | null;
                                    to: string | null;
                                };
                                replayed?: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/crew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say who works on an order together, and who leads
         * @description Needs one of: `tasks-edit`.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        members: {
                            /** Format: uuid */
                            technician: string;
                            isLead: boolean;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/dockets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in a docket: a scan (field `file`), or one made from the evidence (`generate`)
         * @description Needs one of: `docket-review`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        number?: string;
                        generate?: boolean | ("true" | "false");
                    };
                    "multipart/form-data": {
                        number?: string;
                        generate?: boolean | ("true" | "false");
                        file?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                status: string;
                                number: string | null;
                                isGenerated: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Documents of an order with their versions
         * @description Those that the caller may see, the newest first, withdrawn ones among them. The first of `versions` is the current one. `people` are those who may be named.
         *
         *     Needs one of: `orders-read`, `field-work`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                documents: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                    category: string;
                                    /** @enum {string} */
                                    visibility: "order" | "office" | "named";
                                    people: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    }[];
                                    withdrawn: {
                                        /** Format: date-time */
                                        at: string;
                                        by: string | null;
                                        reason: string;
                                    } | null;
                                    canKeep: boolean;
                                    versions: {
                                        /** Format: uuid */
                                        id: string;
                                        number: number;
                                        fileName: string;
                                        fileType: string;
                                        sizeBytes: number;
                                        comment: string | null;
                                        by: string | null;
                                        /** Format: date-time */
                                        at: string;
                                        isShown: boolean;
                                    }[];
                                }[];
                                people: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                can: {
                                    add: boolean;
                                    chooseOffice: boolean;
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Add a document to an order
         * @description Multipart with the part `file`, which becomes version 1. Sent again with the same `clientRef` it counts once. `people` are ids, with commas between them.
         *
         *     Needs one of: `orders-transition`, `field-work`, `order-documents`, `stock`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        title: string;
                        /** @default other */
                        category?: string;
                        /**
                         * @default order
                         * @enum {string}
                         */
                        visibility?: "order" | "office" | "named";
                        people?: string;
                        comment?: string;
                        clientRef: string;
                    };
                    "multipart/form-data": {
                        title: string;
                        /** @default other */
                        category?: string;
                        /**
                         * @default order
                         * @enum {string}
                         */
                        visibility?: "order" | "office" | "named";
                        people?: string;
                        comment?: string;
                        clientRef: string;
                        file?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                document: string;
                                /** Format: uuid */
                                version: string;
                                number: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an order asks to be filled in, and what was
         * @description Needs one of: `orders-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                wanted: {
                                    /** Format: uuid */
                                    form: string;
                                    name: string;
                                    /** Format: uuid */
                                    version: string;
                                    kind: string;
                                    /** Format: uuid */
                                    task: string | null;
                                    taskTitle: string | null;
                                    isSubmitted: boolean;
                                }[];
                                answers: {
                                    /** Format: uuid */
                                    id: string;
                                    clientRef: string;
                                    /** Format: uuid */
                                    form: string;
                                    formName: string;
                                    /** Format: uuid */
                                    version: string;
                                    number: number;
                                    status: string;
                                    /** Format: uuid */
                                    order: string;
                                    orderNumber: string;
                                    customerName: string | null;
                                    /** Format: uuid */
                                    task: string | null;
                                    taskTitle: string | null;
                                    technician: string | null;
                                    by: string | null;
                                    /** Format: date-time */
                                    startedAt: string;
                                    /** Format: date-time */
                                    submittedAt: string | null;
                                    answers: {
                                        [key: string]: unknown;
                                    };
                                    pictures: {
                                        clientRef: string;
                                        /** Format: uuid */
                                        file: string;
                                    }[];
                                }[];
                                definitions: {
                                    [key: string]: {
                                        [key: string]: unknown;
                                    };
                                };
                                /** Format: uuid */
                                company: string;
                                timeZone: string;
                                canFill: boolean;
                                canAsk: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Fill in a form for an order, or go on with one
         * @description `answer` is an id that the caller makes: the same for every save of one filling. With `submit` everything must be right, and nothing changes any more.
         *
         *     Needs one of: `orders-transition`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        answer: string;
                        /** Format: uuid */
                        version: string;
                        /** Format: uuid */
                        task?: string | null;
                        answers: {
                            [key: string]: unknown;
                        };
                        /** Format: date-time */
                        startedAt?: string | null;
                        /** @default false */
                        submit?: boolean;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                status: "started" | "submitted";
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The thread of an order
         * @description The last messages, the newest first, and how many the caller has not read. `people` are those who may be called; `addresses` those of the client.
         *
         *     Needs one of: `orders-read`, `field-work`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: date-time */
                                readAt: string | null;
                                unread: number;
                                isMentioned: boolean;
                                isCut: boolean;
                                messages: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    audience: "internal" | "client";
                                    text: string;
                                    by: string | null;
                                    isByMail: boolean;
                                    /** Format: uuid */
                                    photo: string | null;
                                    /** Format: uuid */
                                    mail: string | null;
                                    mailTo: string | null;
                                    /** @enum {string|null} */
                                    mailState: "waiting" | "sent" | "failed" | "received" | null;
                                    mentions: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    }[];
                                    /** Format: date-time */
                                    at: string;
                                    /** Format: date-time */
                                    editedAt: string | null;
                                    isWithdrawn: boolean;
                                    isMine: boolean;
                                    canEdit: boolean;
                                    canWithdraw: boolean;
                                }[];
                                people: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                addresses: {
                                    address: string;
                                    name: string;
                                }[];
                                can: {
                                    write: boolean;
                                    writeToClient: boolean;
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Write into the thread of an order
         * @description To the team, or with `to` by mail to the client, whose answer comes back into the thread. `mentions` are people who see the order. Sent again with the same `clientRef` it counts once.
         *
         *     Needs one of: `orders-transition`, `orders-create`, `stock`, `field-work`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        text: string;
                        /** Format: email */
                        to?: string | null;
                        /** @default [] */
                        mentions?: string[];
                        clientRef?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                replayed: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark the thread of an order as read
         * @description Needs one of: `orders-read`, `field-work`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                order: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/next-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may happen next with a work order, and what is missing
         * @description Needs one of: `orders-read`, `field-work`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                order: string;
                                number: string;
                                status: string;
                                statusName: string;
                                translations?: {
                                    [key: string]: string;
                                } | null;
                                /** @enum {string} */
                                category: "new" | "scheduled" | "dispatched" | "in_progress" | "blocked" | "done" | "closed" | "cancelled";
                                color: string | null;
                                icon: string | null;
                                /** Format: date-time */
                                changedAt: string | null;
                                version: number;
                                isTerminal: boolean;
                                steps: {
                                    to: string;
                                    label: string;
                                    translations?: {
                                        [key: string]: string;
                                    } | null;
                                    /** @enum {string} */
                                    category: "new" | "scheduled" | "dispatched" | "in_progress" | "blocked" | "done" | "closed" | "cancelled";
                                    allowed: boolean;
                                    isPrimary: boolean;
                                    isOverride: boolean;
                                    overridable: boolean;
                                    needs: string | null;
                                    requiresReason: boolean;
                                    asks: {
                                        ask: string;
                                        field: string;
                                        label: string;
                                        required: boolean;
                                    }[];
                                    missing: {
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                        field?: string;
                                    }[];
                                    warnings: {
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                        field?: string;
                                    }[];
                                }[];
                                waitingFor: {
                                    to: string;
                                    label: string;
                                    translations?: {
                                        [key: string]: string;
                                    } | null;
                                    personas: string[];
                                }[];
                                pendingReschedule: {
                                    [key: string]: unknown;
                                } | null;
                                openBlockers: {
                                    [key: string]: unknown;
                                }[];
                                blockerReasons: {
                                    code: string;
                                    name: string;
                                    translations?: {
                                        [key: string]: string;
                                    } | null;
                                    category: string;
                                    requiresPhoto: boolean;
                                }[];
                                plan: {
                                    /** Format: uuid */
                                    technician: string | null;
                                    technicianName: string | null;
                                    /** Format: date-time */
                                    startsAt: string | null;
                                    /** Format: date-time */
                                    endsAt: string | null;
                                    /** Format: date-time */
                                    requestedAt: string | null;
                                    minutes: number;
                                    timeZone: string;
                                    canAssign: boolean;
                                };
                                /** Format: date-time */
                                kpiDueAt: string | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a work order with everything that its page shows
         * @description One answer for the whole page: values by column as far as the caller may read them, names of what it points at, next steps with what is missing, visits, building and ports, evidence, dockets, history with messages; the invoice and the mails for those who see them.
         *
         *     Needs one of: `orders-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                values: {
                                    [key: string]: unknown;
                                };
                                hidden: string[];
                                unread: string[];
                                isCut: boolean;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/reschedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new slot
         * @description Needs one of: `orders-transition`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        version?: number;
                        /** Format: date-time */
                        occurredAt?: string | null;
                        position?: {
                            lat: number;
                            lng: number;
                        } | null;
                        clientRef?: string | null;
                        /** Format: date-time */
                        proposedStart: string;
                        /** Format: date-time */
                        proposedEnd: string;
                        /** @enum {string} */
                        requestedBy?: "customer" | "partner" | "internal" | "technician";
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                order: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    status: string;
                                    statusCategory: string;
                                    version: number;
                                };
                                event?: {
                                    /** Format: uuid */
                                    id: string;
                                    from: string | null;
                                    to: string | null;
                                };
                                replayed?: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/secrets/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the passwords of a work order
         * @description Every call is written into the history of the order.
         *
         *     Needs one of: `secrets-reveal`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        names?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                secrets: {
                                    name: string;
                                    value: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tasks and crew of a work order
         * @description Each task says in `missing` what keeps it from being begun or finished; `choices` are those to whom a task may be given.
         *
         *     Needs one of: `orders-read`, `field-work`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                tasks: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                    instructions: string | null;
                                    position: number;
                                    status: string;
                                    category: string;
                                    reason: string | null;
                                    version: number;
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    overdueSince: string | null;
                                    estimateMinutes: number | null;
                                    actualMinutes: number | null;
                                    checklist: {
                                        id: string;
                                        text: string;
                                        isDone?: boolean;
                                        /** Format: date-time */
                                        doneAt?: string | null;
                                        doneBy?: string | null;
                                    }[];
                                    photosWanted: {
                                        category: string;
                                        label: string;
                                        min: number;
                                    }[];
                                    photos: {
                                        [key: string]: number;
                                    };
                                    waitsFor: string[];
                                    technicians: string[];
                                    who: string[];
                                    /** Format: date-time */
                                    startedAt: string | null;
                                    /** Format: date-time */
                                    finishedAt: string | null;
                                    /** Format: uuid */
                                    template: string | null;
                                    assignRule: string;
                                    assignees: {
                                        /** Format: uuid */
                                        technician: string | null;
                                        /** Format: uuid */
                                        person: string | null;
                                        persona: string | null;
                                    }[];
                                    missing: {
                                        start: {
                                            code: string;
                                            message: string;
                                            key?: string;
                                            params?: {
                                                [key: string]: unknown;
                                            };
                                        }[];
                                        finish: {
                                            code: string;
                                            message: string;
                                            key?: string;
                                            params?: {
                                                [key: string]: unknown;
                                            };
                                        }[];
                                    };
                                }[];
                                crew: {
                                    /** Format: uuid */
                                    technician: string;
                                    name: string;
                                    isLead: boolean;
                                }[];
                                states: {
                                    code: string;
                                    name: string;
                                    translations: {
                                        [key: string]: string;
                                    } | null;
                                    category: string;
                                }[];
                                choices: {
                                    technicians: {
                                        id: string;
                                        name: string;
                                    }[];
                                    people: {
                                        id: string;
                                        name: string;
                                    }[];
                                    personas: {
                                        id: string;
                                        name: string;
                                    }[];
                                };
                                can: {
                                    edit: boolean;
                                    work: boolean;
                                    crew: boolean;
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Add a task to a work order
         * @description Needs one of: `tasks-edit`, `orders-edit-own`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        title: string;
                        instructions?: string | null;
                        /** Format: date-time */
                        dueAt?: string | null;
                        estimateMinutes?: number | null;
                        checklist?: {
                            id?: string;
                            text: string;
                        }[];
                        photosWanted?: {
                            /** @enum {string} */
                            category: "arrival" | "splitter" | "onu" | "router" | "cable_route" | "optical_power" | "speed_test" | "completion" | "customer_signature" | "technician_signature" | "blocker" | "approval" | "form" | "other";
                            label: string;
                            min: number;
                        }[];
                        /** @enum {string} */
                        assignRule?: "nobody" | "order_technician" | "crew_lead";
                        assignees?: {
                            /** Format: uuid */
                            technician?: string | null;
                            /** Format: uuid */
                            person?: string | null;
                            persona?: string | null;
                        }[];
                        waitsFor?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/tasks/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put the tasks of a work order into another order
         * @description Names every task once; a list that is out of date is refused.
         *
         *     Needs one of: `tasks-edit`, `orders-edit-own`.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        tasks: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                tasks: string[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/technicians": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Technicians for a visit, with what stands in their way at that time
         * @description Needs one of: `dispatching`.
         */
        get: {
            parameters: {
                query: {
                    startsAt: string;
                    endsAt: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                name: string;
                                level: string;
                                kind: string;
                                clashes: {
                                    /** Format: uuid */
                                    appointment: string;
                                    number: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                }[];
                                lacks: string[];
                                visitsThatDay: number;
                            }[];
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/transition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a step of the lifecycle of a work order
         * @description Refusals: 409 WORK_CONFLICT with both values, 422 WORK_REQUIREMENTS_MISSING with what to do, 403 WORK_TRANSITION_FORBIDDEN.
         *
         *     Needs one of: `orders-transition`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        to: string;
                        version?: number;
                        reason?: string | null;
                        remark?: string | null;
                        override?: boolean;
                        /** Format: date-time */
                        occurredAt?: string | null;
                        position?: {
                            lat: number;
                            lng: number;
                        } | null;
                        clientRef?: string | null;
                        device?: string | null;
                        blocker?: {
                            reason: string;
                            /** @default  */
                            remark?: string;
                        } | null;
                        reschedule?: {
                            /** Format: date-time */
                            proposedStart: string;
                            /** Format: date-time */
                            proposedEnd: string;
                            /** @enum {string} */
                            requestedBy?: "customer" | "partner" | "internal" | "technician";
                            /** @default  */
                            reason?: string;
                        } | null;
                        submissionId?: string | null;
                        approval?: {
                            /**
                             * @default approved
                             * @enum {string}
                             */
                            decision?: "approved" | "rejected";
                            /** @default Manual */
                            source?: string;
                            note?: string | null;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                order: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    status: string;
                                    statusCategory: string;
                                    version: number;
                                };
                                event?: {
                                    /** Format: uuid */
                                    id: string;
                                    from: string | null;
                                    to: string | null;
                                };
                                replayed?: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/next-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What many work orders can do together
         * @description Steps that ask for no more than a reason and that at least one of the orders can take, with the orders that can and why the others cannot. Nothing is changed. At most 1,000 orders.
         *
         *     Needs one of: `orders-transition`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        orders: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                steps: {
                                    to: string;
                                    label: string;
                                    translations?: {
                                        [key: string]: string;
                                    } | null;
                                    /** @enum {string} */
                                    category: "new" | "scheduled" | "dispatched" | "in_progress" | "blocked" | "done" | "closed" | "cancelled";
                                    requiresReason: boolean;
                                    can: string[];
                                    cannot: {
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                        field?: string;
                                        orders: string[];
                                    }[];
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/transition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the same step with many work orders
         * @description Each order is answered for itself, in the order of the request: a refusal carries what a single step would answer, and stops no other order. At most 1,000 orders.
         *
         *     Needs one of: `orders-transition`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        orders: string[];
                        to: string;
                        reason?: string | null;
                        remark?: string | null;
                        override?: boolean;
                        blocker?: {
                            reason: string;
                            /** @default  */
                            remark?: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                done: number;
                                refused: number;
                                results: {
                                    /** Format: uuid */
                                    order: string;
                                    ok: boolean;
                                    stand?: {
                                        /** Format: uuid */
                                        id: string;
                                        number: string;
                                        status: string;
                                        statusCategory: string;
                                        version: number;
                                    };
                                    /** Format: uuid */
                                    event?: string;
                                    error?: {
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                    } & {
                                        [key: string]: unknown;
                                    };
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner-groups/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a partner group with everything that the page shows
         * @description Values by column as far as the caller may read them, orders with their counts, history; unpaid invoices, rate cards and forms for those who see them, else null.
         *
         *     Needs one of: `orders-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                values: {
                                    [key: string]: unknown;
                                };
                                company: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    kind: string;
                                    timeZone: string;
                                    currency: string;
                                };
                                names: {
                                    partner_group: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                };
                                channels: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    code: string;
                                    isActive: boolean;
                                }[] | null;
                                orders: {
                                    shown: {
                                        /** Format: uuid */
                                        id: string;
                                        number: string;
                                        customer: string | null;
                                        serviceId: string | null;
                                        workType: {
                                            name: string;
                                            translations?: {
                                                [key: string]: string;
                                            } | null;
                                        };
                                        state: {
                                            name: string;
                                            translations?: {
                                                [key: string]: string;
                                            } | null;
                                            color: string | null;
                                            icon: string | null;
                                        } | null;
                                        isOpen: boolean;
                                        address: string | null;
                                        building: string | null;
                                        technician: string | null;
                                        /** Format: date-time */
                                        scheduledStart: string | null;
                                        /** Format: date-time */
                                        completedAt: string | null;
                                        /** Format: date-time */
                                        createdAt: string | null;
                                    }[];
                                    open: number;
                                    total: number;
                                    doneThisMonth: number;
                                };
                                unpaid: {
                                    invoices: {
                                        /** Format: uuid */
                                        id: string;
                                        number: string;
                                        status: string;
                                        /** Format: date */
                                        issuedOn: string;
                                        /** Format: date */
                                        dueOn: string;
                                        totalMinor: string;
                                        openMinor: string;
                                        currency: string;
                                        isLate: boolean;
                                    }[];
                                    sums: {
                                        currency: string;
                                        count: number;
                                        totalMinor: string;
                                        lateMinor: string;
                                    }[];
                                } | null;
                                rates: {
                                    /** Format: uuid */
                                    id: string;
                                    description: string;
                                    workType: {
                                        name: string;
                                        translations?: {
                                            [key: string]: string;
                                        } | null;
                                    } | null;
                                    amountMinor: string;
                                    currency: string;
                                    /** Format: date */
                                    validFrom: string;
                                    /** Format: date */
                                    validTo: string | null;
                                }[] | null;
                                profiles: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    version: number;
                                    status: string;
                                }[] | null;
                                history: {
                                    id: string;
                                    kind: string;
                                    collection: string;
                                    /** Format: uuid */
                                    subject: string;
                                    changes: {
                                        field: string;
                                        before: unknown;
                                        after: unknown;
                                    }[];
                                    who: string | null;
                                    source: string;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partners/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a partner with everything that the page shows
         * @description Values by column as far as the caller may read them, orders with their counts, history; unpaid invoices, rate cards and forms for those who see them, else null.
         *
         *     Needs one of: `orders-read`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                values: {
                                    [key: string]: unknown;
                                };
                                company: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    kind: string;
                                    timeZone: string;
                                    currency: string;
                                };
                                names: {
                                    partner_group: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                };
                                channels: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    code: string;
                                    isActive: boolean;
                                }[] | null;
                                orders: {
                                    shown: {
                                        /** Format: uuid */
                                        id: string;
                                        number: string;
                                        customer: string | null;
                                        serviceId: string | null;
                                        workType: {
                                            name: string;
                                            translations?: {
                                                [key: string]: string;
                                            } | null;
                                        };
                                        state: {
                                            name: string;
                                            translations?: {
                                                [key: string]: string;
                                            } | null;
                                            color: string | null;
                                            icon: string | null;
                                        } | null;
                                        isOpen: boolean;
                                        address: string | null;
                                        building: string | null;
                                        technician: string | null;
                                        /** Format: date-time */
                                        scheduledStart: string | null;
                                        /** Format: date-time */
                                        completedAt: string | null;
                                        /** Format: date-time */
                                        createdAt: string | null;
                                    }[];
                                    open: number;
                                    total: number;
                                    doneThisMonth: number;
                                };
                                unpaid: {
                                    invoices: {
                                        /** Format: uuid */
                                        id: string;
                                        number: string;
                                        status: string;
                                        /** Format: date */
                                        issuedOn: string;
                                        /** Format: date */
                                        dueOn: string;
                                        totalMinor: string;
                                        openMinor: string;
                                        currency: string;
                                        isLate: boolean;
                                    }[];
                                    sums: {
                                        currency: string;
                                        count: number;
                                        totalMinor: string;
                                        lateMinor: string;
                                    }[];
                                } | null;
                                rates: {
                                    /** Format: uuid */
                                    id: string;
                                    description: string;
                                    workType: {
                                        name: string;
                                        translations?: {
                                            [key: string]: string;
                                        } | null;
                                    } | null;
                                    amountMinor: string;
                                    currency: string;
                                    /** Format: date */
                                    validFrom: string;
                                    /** Format: date */
                                    validTo: string | null;
                                }[] | null;
                                profiles: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    version: number;
                                    status: string;
                                }[] | null;
                                history: {
                                    id: string;
                                    kind: string;
                                    collection: string;
                                    /** Format: uuid */
                                    subject: string;
                                    changes: {
                                        field: string;
                                        before: unknown;
                                        after: unknown;
                                    }[];
                                    who: string | null;
                                    source: string;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a payment back that was noted by mistake
         * @description It stays in the list with the reason, and what it paid is open again.
         *
         *     Needs one of: `billing`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                status: string;
                                openMinor: number;
                                /** Format: uuid */
                                payment: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who belongs to the company, and who is invited
         * @description Needs one of: `company-setup`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                company: string;
                                members: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    user: string;
                                    name: string;
                                    email: string | null;
                                    persona: string;
                                    personaLabel: string;
                                    /** Format: uuid */
                                    siteId: string | null;
                                    site: string | null;
                                    technician: string | null;
                                    isActive: boolean;
                                }[];
                                invitations: {
                                    /** Format: uuid */
                                    id: string;
                                    email: string;
                                    persona: string;
                                    personaLabel: string;
                                    site: string | null;
                                    technician: string | null;
                                    /** Format: date-time */
                                    expiresAt: string;
                                    /** @enum {string} */
                                    state: "open" | "expired" | "accepted" | "revoked";
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The personas that a company has
         * @description Those of all companies and its own. Without a company the platform’s administrator gets those of all.
         *
         *     Needs one of: `company-setup`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                personas: {
                                    /** Format: uuid */
                                    id: string;
                                    code: string;
                                    label: string;
                                    note: string | null;
                                    icon: string;
                                    /** Format: uuid */
                                    company: string | null;
                                    home: string | null;
                                    actsAs: string | null;
                                    studio: boolean;
                                    isShipped: boolean;
                                    isFieldWork: boolean;
                                    capabilities: string[];
                                    version: number;
                                    mayChange: boolean;
                                    members: number;
                                    waiting: number;
                                    companies: number;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Adds a persona
         * @description Of the company named, or of all when the platform’s administrator names none.
         *
         *     Needs one of: `company-setup`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string | null;
                        label: string;
                        /** @default null */
                        note?: string | null;
                        /** @default badge */
                        icon?: string;
                        /** @default true */
                        studio?: boolean;
                        /** @default null */
                        home?: string | null;
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        actsAs?: "admin" | "manager" | "dispatcher" | "intake" | "finance" | "warehouse" | "technician" | "sales" | "integrator" | "auditor" | null;
                        /** @default [] */
                        capabilities?: ("company-setup" | "orders-read" | "orders-create" | "orders-edit-own" | "orders-edit-assigned" | "tasks-edit" | "task-templates" | "orders-transition" | "order-documents" | "master-data" | "orders-override" | "intake-review" | "intake-profiles" | "forms-design" | "dispatching" | "visit-links" | "field-work" | "docket-review" | "ports-allocate" | "ports-approve-standby" | "billing" | "stock" | "equipment" | "secrets-reveal" | "background-operate" | "provisioning" | "provisioning-profiles" | "leave-request" | "leave-decide" | "leave-manage" | "calendar" | "notifications" | "analytics-read" | "audit-read")[];
                        /** @default [] */
                        grants?: {
                            collection: string;
                            /** @enum {string} */
                            action: "create" | "read" | "update" | "delete";
                            /** @enum {string} */
                            scope: "company" | "own" | "created" | "custom";
                        }[];
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A persona with its capabilities and rights
         * @description Needs one of: `company-setup`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                label: string;
                                note: string | null;
                                icon: string;
                                /** Format: uuid */
                                company: string | null;
                                home: string | null;
                                actsAs: string | null;
                                studio: boolean;
                                isShipped: boolean;
                                isFieldWork: boolean;
                                capabilities: string[];
                                version: number;
                                mayChange: boolean;
                                members: number;
                                waiting: number;
                                companies: number;
                                grants: {
                                    collection: string;
                                    /** @enum {string} */
                                    action: "create" | "read" | "update" | "delete";
                                    /** @enum {string} */
                                    scope: "company" | "own" | "created" | "custom";
                                    fields: string[] | null;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        /**
         * Changes a persona, its capabilities and its rights
         * @description A persona of all companies reaches them one after another in the background; `waiting` of the persona says how many are left.
         *
         *     Needs one of: `company-setup`.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        label: string;
                        /** @default null */
                        note?: string | null;
                        /** @default badge */
                        icon?: string;
                        /** @default true */
                        studio?: boolean;
                        /** @default null */
                        home?: string | null;
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        actsAs?: "admin" | "manager" | "dispatcher" | "intake" | "finance" | "warehouse" | "technician" | "sales" | "integrator" | "auditor" | null;
                        /** @default [] */
                        capabilities?: ("company-setup" | "orders-read" | "orders-create" | "orders-edit-own" | "orders-edit-assigned" | "tasks-edit" | "task-templates" | "orders-transition" | "order-documents" | "master-data" | "orders-override" | "intake-review" | "intake-profiles" | "forms-design" | "dispatching" | "visit-links" | "field-work" | "docket-review" | "ports-allocate" | "ports-approve-standby" | "billing" | "stock" | "equipment" | "secrets-reveal" | "background-operate" | "provisioning" | "provisioning-profiles" | "leave-request" | "leave-decide" | "leave-manage" | "calendar" | "notifications" | "analytics-read" | "audit-read")[];
                        /** @default [] */
                        grants?: {
                            collection: string;
                            /** @enum {string} */
                            action: "create" | "read" | "update" | "delete";
                            /** @enum {string} */
                            scope: "company" | "own" | "created" | "custom";
                        }[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                version: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        post?: never;
        /**
         * Removes a persona that nobody has
         * @description Needs one of: `company-setup`.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personas/givable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller may give to a persona
         * @description Capabilities with words, and collections with what may be done to which rows. Never more than the caller has.
         *
         *     Needs one of: `company-setup`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                capabilities: {
                                    name: string;
                                    label: string;
                                    does: string;
                                }[];
                                collections: {
                                    collection: string;
                                    actions: {
                                        /** @enum {string} */
                                        action: "create" | "read" | "update" | "delete";
                                        scopes: ("company" | "own" | "created" | "custom")[];
                                    }[];
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ports/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a port back from a work order
         * @description Needs one of: `ports-allocate`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        workOrder: string;
                        reason: string;
                        clientRef?: string | null;
                        /** Format: date-time */
                        occurredAt?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                port: string;
                                number: number;
                                /** @enum {string} */
                                state: "available" | "standby";
                                /** Format: uuid */
                                attachment: string;
                                version: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reschedules/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or reject a new slot
         * @description Needs one of: `dispatching`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /**
                         * @default approved
                         * @enum {string}
                         */
                        decision?: "approved" | "rejected";
                        /** @default Manual */
                        source?: string;
                        note?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                order: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    status: string;
                                    statusCategory: string;
                                    version: number;
                                };
                                event?: {
                                    /** Format: uuid */
                                    id: string;
                                    from: string | null;
                                    to: string | null;
                                };
                                replayed?: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The first sheet of a workbook as rows of texts, as the imports take them
         * @description Field `file`: `.xlsx`, `.xls` or another file that is a table. Days are written `YYYY-MM-DD`; hidden rows and columns are left out. Nothing is kept.
         *
         *     Needs one of: `equipment`, `master-data`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "multipart/form-data": {
                        file?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                sheet: string;
                                rows: string[][];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/splitters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Splitters in the building of a work order, with their ports
         * @description Needs one of: `ports-allocate`, `orders-read`.
         */
        get: {
            parameters: {
                query: {
                    workOrder: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                name: string | null;
                                type: string;
                                block: string | null;
                                level: string | null;
                                location: string | null;
                                olt: string | null;
                                ports: {
                                    /** Format: uuid */
                                    id: string;
                                    number: number;
                                    state: string;
                                    isStandby: boolean;
                                    isApproved: boolean;
                                }[];
                                counts: {
                                    [key: string]: number;
                                };
                                isNamed: boolean;
                            }[];
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/splitters/{id}/allocate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a port to a work order
         * @description The named port, or the first free one, of a splitter in the building of the order. Answers 409 with `PLANT_SPLITTER_FULL`, `PLANT_PORT_NOT_FREE`, `PLANT_STANDBY_NEEDS_APPROVAL`, `PLANT_SPLITTER_OTHER_BUILDING` or `PLANT_ORDER_HAS_PORT`.
         *
         *     Needs one of: `ports-allocate`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        workOrder: string;
                        port?: number | null;
                        approval?: {
                            approverName: string;
                            remark?: string | null;
                            /** Format: uuid */
                            file: string;
                        } | null;
                        clientRef?: string | null;
                        /** Format: date-time */
                        occurredAt?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                port: string;
                                number: number;
                                /** Format: uuid */
                                attachment: string;
                                version: number;
                                replayed: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/splitters/{id}/standby-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the partner's approval of the standby port for a work order
         * @description Who may give out ports but not record the approval asks for it, where a policy of the company says whose approval that needs: 202 with the request.
         *
         *     Needs one of: `ports-approve-standby`, `ports-allocate`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        approverName: string;
                        remark?: string | null;
                        /** Format: uuid */
                        file: string;
                        /** Format: uuid */
                        workOrder: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                port: string;
                                number: number;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Task templates of a company, with its types of work and their states
         * @description Needs one of: `task-templates`.
         */
        get: {
            parameters: {
                query: {
                    company: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                workTypes: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    translations: {
                                        [key: string]: string;
                                    } | null;
                                    states: {
                                        code: string;
                                        name: string;
                                        translations: {
                                            [key: string]: string;
                                        } | null;
                                    }[];
                                }[];
                                templates: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    workType: string;
                                    state: string;
                                    title: string;
                                    instructions: string | null;
                                    position: number;
                                    dueFrom: string | null;
                                    dueOffsetMinutes: number;
                                    assignRule: string;
                                    /** Format: uuid */
                                    technician: string | null;
                                    /** Format: uuid */
                                    person: string | null;
                                    persona: string | null;
                                    estimateMinutes: number | null;
                                    checklist: {
                                        id: string;
                                        text: string;
                                        isDone?: boolean;
                                        /** Format: date-time */
                                        doneAt?: string | null;
                                        doneBy?: string | null;
                                    }[];
                                    photosWanted: {
                                        category: string;
                                        label: string;
                                        min: number;
                                    }[];
                                    isActive: boolean;
                                    version: number;
                                    tasks: number;
                                }[];
                                choices: {
                                    technicians: {
                                        id: string;
                                        name: string;
                                    }[];
                                    people: {
                                        id: string;
                                        name: string;
                                    }[];
                                    personas: {
                                        id: string;
                                        name: string;
                                    }[];
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Add a task template
         * @description Needs one of: `task-templates`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        workType: string;
                        state: string;
                        title: string;
                        instructions?: string | null;
                        position?: number;
                        /** @enum {string|null} */
                        dueFrom?: "appointment" | "state" | "creation" | null;
                        dueOffsetMinutes?: number;
                        /** @enum {string} */
                        assignRule: "nobody" | "order_technician" | "crew_lead" | "technician" | "person" | "persona";
                        /** Format: uuid */
                        technician?: string | null;
                        /** Format: uuid */
                        person?: string | null;
                        persona?: string | null;
                        estimateMinutes?: number | null;
                        checklist?: {
                            id?: string;
                            text: string;
                        }[];
                        photosWanted?: {
                            /** @enum {string} */
                            category: "arrival" | "splitter" | "onu" | "router" | "cable_route" | "optical_power" | "speed_test" | "completion" | "customer_signature" | "technician_signature" | "blocker" | "approval" | "form" | "other";
                            label: string;
                            min: number;
                        }[];
                        isActive?: boolean;
                        /** Format: uuid */
                        company: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a task template
         * @description Tasks that nobody began follow, as far as nobody changed them by hand.
         *
         *     Needs one of: `task-templates`.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        workType: string;
                        state: string;
                        title: string;
                        instructions?: string | null;
                        position?: number;
                        /** @enum {string|null} */
                        dueFrom?: "appointment" | "state" | "creation" | null;
                        dueOffsetMinutes?: number;
                        /** @enum {string} */
                        assignRule: "nobody" | "order_technician" | "crew_lead" | "technician" | "person" | "persona";
                        /** Format: uuid */
                        technician?: string | null;
                        /** Format: uuid */
                        person?: string | null;
                        persona?: string | null;
                        estimateMinutes?: number | null;
                        checklist?: {
                            id?: string;
                            text: string;
                        }[];
                        photosWanted?: {
                            /** @enum {string} */
                            category: "arrival" | "splitter" | "onu" | "router" | "cable_route" | "optical_power" | "speed_test" | "completion" | "customer_signature" | "technician_signature" | "blocker" | "approval" | "form" | "other";
                            label: string;
                            min: number;
                        }[];
                        isActive?: boolean;
                        version?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        post?: never;
        /**
         * Take a task template away; tasks made from it stay
         * @description Needs one of: `task-templates`.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tasks across orders, the earliest due first
         * @description Needs one of: `orders-read`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                    show?: "open" | "mine" | "overdue" | "today" | "done" | "all";
                    person?: string;
                    technician?: string;
                    search?: string;
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                tasks: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    company: string;
                                    title: string;
                                    /** Format: uuid */
                                    order: string;
                                    orderNumber: string;
                                    customerName: string | null;
                                    state: {
                                        name: string;
                                        translations: {
                                            [key: string]: string;
                                        } | null;
                                        category: string;
                                    };
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    overdueSince: string | null;
                                    who: string[];
                                    points: number;
                                    pointsDone: number;
                                    version: number;
                                }[];
                                nextCursor: string | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a task
         * @description What is not given stays. `assignees` and `waitsFor` take the place of what was there; a due time given by hand follows the appointment no longer.
         *
         *     Needs one of: `tasks-edit`, `orders-edit-own`.
         */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        title?: string;
                        instructions?: string | null;
                        /** Format: date-time */
                        dueAt?: string | null;
                        estimateMinutes?: number | null;
                        checklist?: {
                            id?: string;
                            text: string;
                        }[];
                        photosWanted?: {
                            /** @enum {string} */
                            category: "arrival" | "splitter" | "onu" | "router" | "cable_route" | "optical_power" | "speed_test" | "completion" | "customer_signature" | "technician_signature" | "blocker" | "approval" | "form" | "other";
                            label: string;
                            min: number;
                        }[];
                        /** @enum {string} */
                        assignRule?: "nobody" | "order_technician" | "crew_lead";
                        assignees?: {
                            /** Format: uuid */
                            technician?: string | null;
                            /** Format: uuid */
                            person?: string | null;
                            persona?: string | null;
                        }[];
                        waitsFor?: string[];
                        actualMinutes?: number | null;
                        version?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        trace?: never;
    };
    "/api/tasks/{id}/step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start, finish, skip or reopen a task
         * @description Only technicians assigned to the job (visit, crew or task) and those who plan tasks may. Skipping asks for a reason.
         *
         *     Needs one of: `tasks-edit`, `field-work`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        command: "start" | "finish" | "reopen" | "skip";
                        reason?: string | null;
                        actualMinutes?: number | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                status: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/tick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tick a point of a checklist, or take the tick back
         * @description Needs one of: `tasks-edit`, `field-work`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        point: string;
                        isDone: boolean;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/technicians/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a technician with everything that the page shows
         * @description Values by column as far as the caller may read them, the visits of one day on the company’s clock, orders, history; figures and the state of the login for those who plan or audit.
         *
         *     Needs one of: `orders-read`.
         */
        get: {
            parameters: {
                query?: {
                    day?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                values: {
                                    [key: string]: unknown;
                                };
                                company: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    kind: string;
                                    timeZone: string;
                                    currency: string;
                                };
                                names: {
                                    site: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                };
                                day: {
                                    /** Format: date */
                                    date: string;
                                    /** Format: date */
                                    previous: string;
                                    /** Format: date */
                                    next: string;
                                    /** Format: date */
                                    today: string;
                                    visits: {
                                        /** Format: uuid */
                                        id: string;
                                        status: string;
                                        /** Format: date-time */
                                        startsAt: string;
                                        /** Format: date-time */
                                        endsAt: string;
                                        technician: string | null;
                                        order: {
                                            /** Format: uuid */
                                            id: string;
                                            number: string;
                                            customer: string | null;
                                            address: string | null;
                                            building: string | null;
                                            workType: {
                                                name: string;
                                                translations?: {
                                                    [key: string]: string;
                                                } | null;
                                            };
                                            state: {
                                                name: string;
                                                translations?: {
                                                    [key: string]: string;
                                                } | null;
                                                color: string | null;
                                                icon: string | null;
                                            } | null;
                                        };
                                    }[];
                                };
                                orders: {
                                    shown: {
                                        /** Format: uuid */
                                        id: string;
                                        number: string;
                                        customer: string | null;
                                        serviceId: string | null;
                                        workType: {
                                            name: string;
                                            translations?: {
                                                [key: string]: string;
                                            } | null;
                                        };
                                        state: {
                                            name: string;
                                            translations?: {
                                                [key: string]: string;
                                            } | null;
                                            color: string | null;
                                            icon: string | null;
                                        } | null;
                                        isOpen: boolean;
                                        address: string | null;
                                        building: string | null;
                                        technician: string | null;
                                        /** Format: date-time */
                                        scheduledStart: string | null;
                                        /** Format: date-time */
                                        completedAt: string | null;
                                        /** Format: date-time */
                                        createdAt: string | null;
                                    }[];
                                    open: number;
                                    total: number;
                                    doneThisMonth: number;
                                };
                                figures: {
                                    days: number;
                                    completed: number;
                                    medianMinutes: number | null;
                                    blocked: number;
                                    firstTime: number;
                                } | null;
                                login: {
                                    status: string;
                                    isMember: boolean;
                                    /** Format: date-time */
                                    lastAccessAt: string | null;
                                } | null;
                                history: {
                                    id: string;
                                    kind: string;
                                    collection: string;
                                    /** Format: uuid */
                                    subject: string;
                                    changes: {
                                        field: string;
                                        before: unknown;
                                        after: unknown;
                                    }[];
                                    who: string | null;
                                    source: string;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                                can: {
                                    seeLogin: boolean;
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tokens of the company’s programs
         * @description Never the token itself: it was shown once.
         *
         *     Needs one of: `company-setup`.
         */
        get: {
            parameters: {
                query?: {
                    company?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                company: string;
                                tokens: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    hint: string;
                                    /** @enum {string} */
                                    state: "active" | "expired" | "revoked";
                                    /** Format: date-time */
                                    createdAt: string;
                                    createdBy: string | null;
                                    /** Format: date-time */
                                    expiresAt: string | null;
                                    /** Format: date-time */
                                    lastUsedAt: string | null;
                                    /** Format: date-time */
                                    revokedAt: string | null;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Makes an account for a program, and its token
         * @description The account has the persona integrator. The answer has the token, this once; it goes into the header `Authorization: Bearer …`.
         *
         *     Needs one of: `company-setup`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        company?: string;
                        name: string;
                        /** Format: date-time */
                        expiresAt?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                token: string;
                                /** Format: date-time */
                                expiresAt: string | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another token for the same program
         * @description The old one opens nothing any more. The answer has the new one, this once.
         *
         *     Needs one of: `company-setup`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: date-time */
                        expiresAt?: string | null;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                token: string;
                                /** Format: date-time */
                                expiresAt: string | null;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a token back at once
         * @description Needs one of: `company-setup`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                revokedAt: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Links of an order, newest first
         * @description Needs one of: `visit-links`.
         */
        get: {
            parameters: {
                query: {
                    order: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                links: {
                                    /** Format: uuid */
                                    id: string;
                                    holder: string;
                                    phone: string | null;
                                    technicianName: string;
                                    madeBy: string | null;
                                    /** Format: date-time */
                                    madeAt: string;
                                    /** Format: date-time */
                                    expiresAt: string;
                                    /** Format: date-time */
                                    lastUsedAt: string | null;
                                    /** @enum {string} */
                                    state: "open" | "expired" | "revoked";
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        /**
         * Make a link by which somebody without an account does one visit
         * @description The answer has the link, this once. Its holder works as the technician who has the order now.
         *
         *     Needs one of: `visit-links`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        order: string;
                        holder: string;
                        phone?: string | null;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uri */
                                link: string;
                                /** Format: date-time */
                                expiresAt: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-links/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a link back
         * @description Needs one of: `visit-links`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key does the command once and answers alike. */
                    "Idempotency-Key"?: string;
                    /** @description Version of the row the caller saw; a newer one answers 409. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                revokedAt: string;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-links/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work through the queue of a device that has a link
         * @description The secret of the link comes in the header `X-Visit-Link`. A wrong, an expired and a revoked one are answered alike. As `/field/commands`, for the order of the link.
         *
         *     Open to everybody.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        commands: ({
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "transition";
                            payload: {
                                to: string;
                                reason?: string;
                                remark?: string;
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "record-serial";
                            payload: {
                                serial: string;
                                model?: string;
                                instead?: string;
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "record-solution";
                            payload: {
                                solution: string;
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "attach-port";
                            payload: {
                                /** Format: uuid */
                                splitter: string;
                                port?: number;
                                approval?: {
                                    approverName: string;
                                    remark: string;
                                    /** Format: uuid */
                                    evidence: string;
                                };
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "report-blocker";
                            payload: {
                                reason: string;
                                remark: string;
                                /** @enum {string} */
                                phase: "pre_customer" | "post_customer";
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "request-reschedule";
                            payload: {
                                /** Format: date-time */
                                proposedStart: string;
                                /** Format: date-time */
                                proposedEnd: string;
                                /** @enum {string} */
                                requestedBy: "customer" | "technician";
                                reason: string;
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "withdraw-evidence";
                            payload: {
                                evidence: string;
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "record-materials";
                            payload: {
                                lines: {
                                    item: string;
                                    quantity: number;
                                    unit: string;
                                }[];
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "write-note";
                            payload: {
                                text: string;
                                photo?: string;
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "task-step";
                            payload: {
                                /** Format: uuid */
                                task: string;
                                /** @enum {string} */
                                step: "start" | "finish" | "reopen" | "skip";
                                reason?: string;
                                actualMinutes?: number;
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "task-tick";
                            payload: {
                                /** Format: uuid */
                                task: string;
                                point: string;
                                isDone: boolean;
                            };
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            order: string;
                            /** Format: date-time */
                            occurredAt: string;
                            position?: {
                                lat: number;
                                lng: number;
                                accuracyMetres?: number;
                            };
                            seenStatus: string;
                            /** @enum {string} */
                            type: "fill-form";
                            payload: {
                                /** Format: uuid */
                                answer: string;
                                /** Format: uuid */
                                form: string;
                                /** Format: uuid */
                                version: string;
                                /** Format: uuid */
                                task?: string;
                                answers: {
                                    [key: string]: unknown;
                                };
                                /** Format: date-time */
                                startedAt: string;
                                submit: boolean;
                            };
                        })[];
                        /** Format: date-time */
                        sentAt?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                results: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    status: "applied" | "replayed" | "refused" | "conflict";
                                    order?: {
                                        /** Format: uuid */
                                        id: string;
                                        status: string;
                                        statusCategory: string;
                                        version: number;
                                    };
                                    error?: {
                                        code: string;
                                        message: string;
                                        key?: string;
                                        params?: {
                                            [key: string]: unknown;
                                        };
                                        missing?: {
                                            code: string;
                                            message: string;
                                            key?: string;
                                            params?: {
                                                [key: string]: unknown;
                                            };
                                            field?: string;
                                        }[];
                                    };
                                    yours?: string;
                                    current?: string;
                                }[];
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-links/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store one photo, signature or document by a link
         * @description The secret of the link comes in the header `X-Visit-Link`. A wrong, an expired and a revoked one are answered alike. Multipart with the part `file`, as `/field/evidence`.
         *
         *     Open to everybody.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        order: string;
                        /** @enum {string} */
                        kind: "photo" | "signature" | "document" | "test_result";
                        /** @enum {string} */
                        category: "arrival" | "splitter" | "onu" | "router" | "cable_route" | "optical_power" | "speed_test" | "completion" | "customer_signature" | "technician_signature" | "blocker" | "approval" | "form" | "other";
                        clientRef: string;
                        /** Format: uuid */
                        task?: string;
                        /** Format: date-time */
                        takenAt: string;
                        sha256: string;
                        caption?: string;
                        lat?: string;
                        lng?: string;
                        /** Format: date-time */
                        sentAt?: string;
                    };
                    "multipart/form-data": {
                        /** Format: uuid */
                        order: string;
                        /** @enum {string} */
                        kind: "photo" | "signature" | "document" | "test_result";
                        /** @enum {string} */
                        category: "arrival" | "splitter" | "onu" | "router" | "cable_route" | "optical_power" | "speed_test" | "completion" | "customer_signature" | "technician_signature" | "blocker" | "approval" | "form" | "other";
                        clientRef: string;
                        /** Format: uuid */
                        task?: string;
                        /** Format: date-time */
                        takenAt: string;
                        sha256: string;
                        caption?: string;
                        lat?: string;
                        lng?: string;
                        /** Format: date-time */
                        sentAt?: string;
                        file?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                file: string;
                                replayed: boolean;
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-links/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The visit that a link opens, complete enough to work without signal
         * @description The secret of the link comes in the header `X-Visit-Link`. A wrong, an expired and a revoked one are answered alike.
         *
         *     Open to everybody.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** Format: date-time */
                                serverTime: string;
                                company: {
                                    /** Format: uuid */
                                    id: string;
                                    key: string;
                                    name: string;
                                    timeZone: string;
                                    locale: string;
                                    country: string;
                                };
                                technician: {
                                    /** Format: uuid */
                                    id: string;
                                    code: string;
                                    name: string;
                                    phone: string | null;
                                };
                                lifecycles: {
                                    [key: string]: {
                                        states: {
                                            [key: string]: unknown;
                                        }[];
                                        transitions: {
                                            [key: string]: unknown;
                                        }[];
                                    };
                                };
                                visits: {
                                    /** Format: uuid */
                                    id: string;
                                    rev: string;
                                    number: string;
                                    version: number;
                                    /** Format: uuid */
                                    lifecycle: string;
                                    facts: {
                                        [key: string]: unknown;
                                    };
                                    appointment: {
                                        /** Format: uuid */
                                        id: string;
                                        /** Format: date-time */
                                        startsAt: string;
                                        /** Format: date-time */
                                        endsAt: string;
                                        /** Format: date-time */
                                        windowStart: string | null;
                                        /** Format: date-time */
                                        windowEnd: string | null;
                                        notes: string | null;
                                    } | null;
                                    priority: string;
                                    partnerName: string | null;
                                    serviceId: string | null;
                                    references: {
                                        name: string;
                                        value: string;
                                    }[];
                                    customerName: string | null;
                                    contactPerson: string | null;
                                    phones: string[];
                                    addressText: string | null;
                                    oldAddressText: string | null;
                                    lat: number | null;
                                    lng: number | null;
                                    building: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                        accessNotes: string | null;
                                        contacts: {
                                            name: string | null;
                                            role: string | null;
                                            phone: string | null;
                                        }[];
                                    } | null;
                                    orderCategory: string | null;
                                    installationMethod: string | null;
                                    packageName: string | null;
                                    bandwidthMbps: number | null;
                                    bring: {
                                        item: string;
                                        quantity: number;
                                    }[];
                                    details: {
                                        name: string;
                                        value: string;
                                    }[];
                                    issue: string | null;
                                    solution: string | null;
                                    remarks: string | null;
                                    onuSerial: string | null;
                                    onuModel: string | null;
                                    splitterCandidates: string[];
                                    port: {
                                        /** Format: uuid */
                                        splitter: string;
                                        splitterCode: string;
                                        number: number;
                                        isStandby: boolean;
                                    } | null;
                                    serialElsewhere: boolean;
                                    materials: {
                                        item: string;
                                        quantity: number;
                                        unit: string;
                                    }[];
                                    forms: {
                                        uses: {
                                            /** Format: uuid */
                                            form: string;
                                            /** Format: uuid */
                                            version: string;
                                            kind: string;
                                            /** Format: uuid */
                                            task: string | null;
                                            taskTitle: string | null;
                                        }[];
                                        answers: {
                                            clientRef: string;
                                            /** Format: uuid */
                                            form: string;
                                            /** Format: uuid */
                                            version: string;
                                            /** Format: uuid */
                                            task: string | null;
                                            status: string;
                                            answers: {
                                                [key: string]: unknown;
                                            };
                                            /** Format: date-time */
                                            submittedAt: string | null;
                                            byName: string | null;
                                        }[];
                                    };
                                    messages: {
                                        /** Format: uuid */
                                        id: string;
                                        clientRef: string | null;
                                        /** Format: date-time */
                                        at: string;
                                        actorName: string | null;
                                        isMine: boolean;
                                        text: string;
                                        /** @enum {string} */
                                        audience: "internal" | "client";
                                        photo: string | null;
                                    }[];
                                    unreadMessages: number;
                                    evidence: {
                                        /** Format: uuid */
                                        id: string;
                                        clientRef: string | null;
                                        /** Format: uuid */
                                        task: string | null;
                                        kind: string;
                                        category: string | null;
                                        caption: string | null;
                                        /** Format: date-time */
                                        takenAt: string | null;
                                        /** Format: uuid */
                                        file: string;
                                    }[];
                                    history: {
                                        /** Format: uuid */
                                        id: string;
                                        kind: string;
                                        fromStatus: string | null;
                                        toStatus: string | null;
                                        actorName: string | null;
                                        reason: string | null;
                                        remark: string | null;
                                        /** Format: date-time */
                                        occurredAt: string;
                                    }[];
                                    earlierVisits: {
                                        number: string;
                                        workTypeName: string;
                                        statusName: string;
                                        /** Format: date-time */
                                        completedAt: string | null;
                                        issue: string | null;
                                        solution: string | null;
                                    }[];
                                }[];
                                current: string[];
                                blockerReasons: {
                                    code: string;
                                    name: string;
                                    translations?: {
                                        [key: string]: string;
                                    } | null;
                                    category: string;
                                    phase: string;
                                    requiresPhoto: boolean;
                                }[];
                                figures: {
                                    month: string;
                                    completed: number;
                                    onTime: number;
                                    measured: number;
                                    firstTimeRight: number;
                                };
                                currentSplitters: string[];
                                currentFormVersions: string[];
                                formVersions: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    form: string;
                                    code: string;
                                    name: string;
                                    number: number;
                                    definition: {
                                        [key: string]: unknown;
                                    };
                                }[];
                                splitters: {
                                    /** Format: uuid */
                                    id: string;
                                    rev: string;
                                    /** Format: uuid */
                                    building: string;
                                    code: string;
                                    name: string | null;
                                    typeName: string;
                                    block: string | null;
                                    level: string | null;
                                    location: string | null;
                                    ports: {
                                        number: number;
                                        state: string;
                                        isStandby: boolean;
                                    }[];
                                }[];
                                link: {
                                    holder: string;
                                    /** Format: date-time */
                                    expiresAt: string;
                                    officePhone: string | null;
                                };
                            };
                        };
                    };
                };
                default: components["responses"]["Refused"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: {
        /** @description Refused; the code is stable and the details name field and row. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    errors?: {
                        message?: string;
                        extensions?: {
                            /** @example WORK_DUPLICATE */
                            code?: string;
                        } & {
                            [key: string]: unknown;
                        };
                    }[];
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
