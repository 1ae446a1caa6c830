// Made from source/conditions.csv by scripts/build-vocabularies.mjs: correct the CSV and run it again.

/** Conditions of success, each with the source that named it. */
export const successConditions = [
  {
    code: 'clear-vision',
    label: 'Clear vision',
    description: 'Staff and partners can say what the change is for and for whom',
    source: 'https://www.scie.org.uk/children/innovation',
  },
  {
    code: 'communication',
    label: 'Effective communication',
    description: 'Children; families and communities hear about and shape the change',
    source:
      'https://www.cypnow.co.uk/cyp/news/2004330/experts-warn-of-lack-of-learning-from-social-care-innovation-failures',
  },
  {
    code: 'willing-to-learn',
    label: 'Willingness to learn',
    description: 'The team looks for and acts on unwelcome findings',
    source:
      'https://www.cypnow.co.uk/cyp/news/2004330/experts-warn-of-lack-of-learning-from-social-care-innovation-failures',
  },
  {
    code: 'evidence-of-impact',
    label: 'Evidence of impact',
    description: 'A measure and comparison are agreed early enough to show whether it worked',
    source: 'https://www.scie.org.uk/children/innovation',
  },
  {
    code: 'long-term',
    label: 'Long-term commitment',
    description: 'Leaders and money last beyond the pilot',
    source:
      'https://www.cypnow.co.uk/cyp/news/2004330/experts-warn-of-lack-of-learning-from-social-care-innovation-failures',
  },
  {
    code: 'relationships',
    label: 'Consistent trusting relationships',
    description: 'Practice builds steady trust with participants (Round 2 synthesis)',
    source: 'http://ipc.brookes.ac.uk/about-ipc/news/DfEevaluations2020.html',
  },
  {
    code: 'multi-faceted',
    label: 'Joined-up support',
    description: 'Several needs are met together rather than one at a time (Round 2 synthesis)',
    source: 'http://ipc.brookes.ac.uk/about-ipc/news/DfEevaluations2020.html',
  },
  {
    code: 'adequate-funding',
    label: 'Adequate funding',
    description: 'Money matches the plan and budgets run over longer periods (Round 2 synthesis)',
    source: 'http://ipc.brookes.ac.uk/about-ipc/news/DfEevaluations2020.html',
  },
  {
    code: 'workforce-culture',
    label: 'Enabling workforce culture',
    description: 'Culture and shared practice support the new method (interim learning report)',
    source: 'http://springconsortium.com/interim-learning-report-for-the-innovation-programme/',
  },
  {
    code: 'system-conditions',
    label: 'Supportive system conditions',
    description: 'Governance and surrounding system let the method embed and scale',
    source: 'http://springconsortium.com/interim-learning-report-for-the-innovation-programme/',
  },
] as const
