/** The words of the parts of the pages for people on set: rights, the road, eligibility, regions. */
export const onSet = {
  rights: {
    parts: {
      protected: 'What the law protects',
      boss: 'What a boss may and may not do',
      whenItHappens: 'When something happens',
      devices: 'Your phone, your mail, your network',
    },
    onThisPage: 'On this page',
    deadline: 'Count the six months',
    deadlineHint: 'Counted in this page. Nothing is sent, nothing is kept.',
    happenedOn: 'The day it happened',
    count: 'Count',
    rule: 'A charge must be filed and served within six months of the act.',
    example:
      'An example: it happened on 31 August. The last day is 28 February, 29 in a leap year. Where the sixth month is shorter, count its last day.',
    /** `{day}` stands for the last day, `{left}` for the days until then. */
    results: {
      unreadable: 'Enter a whole date: day, month and year.',
      future: 'That day is still to come. Enter the day it happened.',
      checkYear: 'Check the year: that is more than ten years away.',
      open: 'File and serve by {day}. Days left: {left}. Ask well before.',
      lastDay: 'File and serve by {day}. That is today. Ask now.',
      over: 'By this count the six months ended on {day}. Do not settle that alone: ask an organizer today.',
    },
    notAdvice:
      'A count, not legal advice. It knows no holidays and no exceptions. It takes the earlier day when in doubt.',
    log: 'Private log',
    logHint: 'For paper, or for your own phone. Keep it at home.',
    logRows: [
      'The day and the hour',
      'The place',
      'What was said or done, word for word',
      'Who said or did it',
      'Who else was there',
      'What I did then',
      'What I have: call sheets, messages, pictures',
    ],
    print: 'Print this page',
  },
  road: {
    drawing: 'The road as one day on set',
    call: 'Call',
    wrap: 'Wrap',
    steps: 'Step by step',
    whoSees: 'Who sees what',
  },
  eligibility: {
    form: 'Four questions',
    formHint: 'Answers stay on this page.',
    role: 'Your job, or the last one you had',
    roles: {
      'set-pa': 'Set PA',
      'office-pa': 'Office PA',
      'art-pa': 'Art PA',
      assistant: 'Assistant',
      'production-secretary': 'Production secretary',
      other: 'Something else',
    },
    choose: 'Choose',
    lastMonth: 'The last month you worked it',
    month: 'Month',
    year: 'Year',
    earlier: 'Earlier',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    liveAction: 'Was it live-action film or TV, made in the US?',
    supervises: 'Do you supervise other people?',
    answers: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
    show: 'Show what to do next',
    missing: 'Answer all four, and the next step stands here.',
    ask: 'Ask to be contacted',
    steps: {
      sign: {
        title: 'You can sign',
        text: 'Signing is open to you. A card is signed on paper, or with an organizer. Ask to be contacted, and talk first.',
      },
      role: {
        title: 'Ask us about your job',
        text: 'Job titles differ from show to show. Yours may well be one of these. Tell an organizer what you do.',
      },
      liveAction: {
        title: 'Ask us about your show',
        text: 'This campaign is about live-action film and TV made in the US. If you are not sure, or work on something else, ask: we tell you what we know.',
      },
      supervises: {
        title: 'Talk before you sign',
        text: 'Tell an organizer what you do before you sign anything.',
      },
      edge: {
        title: 'Ask us soon',
        text: 'You are right at the two years. The day counts. Ask an organizer now.',
      },
      longAgo: {
        title: 'Not today, but stay',
        text: 'Signing is open for two years after the last job. The next job opens it again. Until then you can help in other ways, and an organizer can tell you how.',
      },
      month: {
        title: 'Check the month',
        text: 'That month is still to come. Choose the last one you worked.',
      },
    },
    needsScript: 'The questions need JavaScript. The list says the same.',
    list: 'The same as a list',
    rows: [
      {
        question: 'Your job',
        answer:
          'Set, office and art PAs, assistants (personal, executive, department) and production secretaries are in. Something else? Ask us.',
      },
      {
        question: 'When you last worked it',
        answer:
          'Within the past two years: signing is open to you. Longer ago: it opens again with your next job. You need not be on a show today.',
      },
      {
        question: 'What you worked on',
        answer: 'Live-action film or TV, made in the US. Something else, or not sure? Ask us.',
      },
      {
        question: 'If you supervise others',
        answer: 'Talk with an organizer before you sign anything.',
      },
    ],
  },
  regions: {
    list: 'Choose a region',
    next: 'Next calls here',
    allHere: 'All events here',
    onlineToo: 'Online, from anywhere',
    allOnline: 'All online',
    contact: 'Who to write to',
    channels: 'Where we meet online',
    supporters: 'Who stands with us here',
    facts: 'What holds here',
    joinText: (name: string) =>
      `${name} is chosen for you there. The choice stays on your device until you send the form.`,
    confirmed: 'Confirmed',
    focus: 'In focus',
    seoTitle: (name: string, site: string) => `${name}: PAs near you. ${site}`,
    lead: (name: string) => `${name}: what is on, who stands with us, and how to be contacted.`,
    noEvents: 'No date is on the sheet here right now.',
    noOnline: 'No online date is on the sheet right now.',
  },
  nextStep: { title: 'Next step' },
} as const;
