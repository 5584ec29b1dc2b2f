/// The texts of the starter scenario. Comments are Dutch, for those who edit it, then English.
enum StarterTexts {
  static let settings = """
    # Instellingen van dit scenario. Regels met # zijn uitleg en tellen niet mee.
    # Settings of this scenario. Lines with # are comments.

    # De naam van de locatie. / The name of the location.
    location: Voorbeeldhuis

    # De periode begint op een maandag en telt hele weken (1 tot 53).
    # The period starts on a Monday and holds whole weeks (1 to 53).
    period:
      start: 2027-01-04
      weeks: 4

    # Urennormen waarmee een zorgmix (care-mix.csv) wordt doorgerekend.
    # Norms used for a care mix (care-mix.csv).
    norms: zzp-2013

    # Regels waaraan het rooster wordt getoetst. / Rules the roster is judged by.
    rule_packs: [atw, contract, healthy-rostering]

    # Wat zwaarder weegt in het rooster; weggelaten gewichten houden hun standaard.
    # What weighs more in the roster; weights left out keep their default.
    weights:
      open: 1000
      wishes: 1
      fairness: 3

    # Van uren naar mensen: verwacht verzuim en scholing als deel van de contracturen.
    # From hours to staff: expected absence and training as a share of contract hours.
    demand:
      absence: 0.0907
      training: 0.01

    """

  static let shifts = """
    # Diensten: tijden uu:mm, pauze en betaalde tijd in minuten. min_level = laagste niveau.
    # counts_for: cover = telt voor de bezetting, none = betaalde tijd die niets bezet, presence = aanwezigheids- of
    # slaapdienst, standby = consignatie, on-call = bereikbaarheidsdienst.
    # combines_with: korte diensten die er op dezelfde dag achteraan mogen, gescheiden door |.
    # Shifts: times hh:mm, break and paid time in minutes. combines_with: short shifts that may
    # follow on the same day, separated by |.
    code,name,begin,end,break_minutes,paid_minutes,domain,min_level,role,counts_for,class,combines_with
    V,Vroege dienst,07:00,15:30,30,480,care,3,,cover,,
    K,Ochtend kort,07:00,10:00,0,180,care,2,,cover,,L
    L,Avond kort,17:00,20:00,0,180,care,2,,cover,,
    A,Avonddienst,15:00,23:30,30,480,care,2,,cover,,
    N,Nachtdienst,23:00,07:30,30,480,care,3,,cover,,
    S,Scholing,09:00,13:00,0,240,care,,,none,,

    """

  static let cover = """
    # Bezetting: hoeveel mensen per dienst, vanaf welk niveau. days: all, mon-fri, sat, mon|wed,
    # of een datum. Twee regels van een dienst zijn genest: 2 mensen, van wie 1 op niveau 3 of hoger.
    # Cover: heads per shift from a level up. Two lines of one shift are nested: 2 heads, 1 of them
    # at level 3 or higher.
    days,shift,domain,min_level,heads
    all,V,care,3,1
    mon-fri,K,care,2,1
    all,A,care,2,1
    all,N,care,3,1

    """

  static let people = """
    # Mensen: een code, geen naam. form: employed, agency, self-employed, student, on-call.
    # certificates: naam@geldig-tot, gescheiden door |. home_group: de vaste woongroep.
    # People: a code, not a name. certificates: name@valid-until, separated by |.
    id,birth_date,form,pool,certificates,home_group
    VPK-01,1979-03-14,employed,,BIG-register@2028-06-01|medicatie@2027-09-01,Linde
    VIG-01,1985-07-02,employed,,medicatie@2027-09-01,Linde
    VIG-02,1991-11-23,employed,,medicatie@2027-11-01,Linde
    VIG-03,1968-01-30,employed,,medicatie@2027-12-01,Linde
    VIG-04,1998-05-09,employed,,medicatie@2028-02-01,Linde
    HLP-01,1974-09-17,employed,,,Linde
    HLP-02,2001-12-05,employed,,,Linde
    HLP-03,2003-04-21,on-call,,,Linde

    """

  static let contracts = """
    # Contracten: niveau (1, 2, 2+, 3, 4, 5) binnen een domein (care, guidance, support) en uren per
    # week. hours_min en hours_max zijn gelijk bij een vast contract en verschillen bij oproep.
    # from en to leeg = altijd. Iemand met twee domeinen heeft twee regels.
    # Contracts: level within a domain and hours a week; from and to empty = always.
    person,domain,level,hours_min,hours_max,from,to
    VPK-01,care,4,28,28,,
    VIG-01,care,3,32,32,,
    VIG-02,care,3,28,28,,
    VIG-03,care,3,28,28,,
    VIG-04,care,3,24,24,,
    HLP-01,care,2+,28,28,,
    HLP-02,care,2,24,24,,
    HLP-03,care,2,8,24,,

    """

  static let wishes = """
    # Wensen. strength: unavailable = nooit inplannen, undesired = liever niet, desired = graag.
    # days leeg = elke dag van from tot en met to; shift leeg = elk werk; weight 1, 2 of 3.
    # Wishes. days empty = every day from from to to; shift empty = any work; weight 1, 2 or 3.
    id,person,from,to,days,shift,strength,weight,joker
    W-01,VPK-01,2027-01-09,2027-01-10,,,undesired,2,no
    W-02,VIG-01,2027-01-04,2027-01-31,wed,,undesired,1,no
    W-03,VIG-02,2027-01-18,2027-01-22,,N,desired,2,no
    W-04,VIG-03,2027-01-15,2027-01-15,,,unavailable,3,no
    W-05,HLP-01,2027-01-04,2027-01-31,mon-fri,A,undesired,1,no
    W-06,HLP-02,2027-01-23,2027-01-24,,,undesired,3,yes

    """

  static let leave = """
    # Afwezigheid. kind: leave, sick, care, training, lesson, other, of employer (uren bij een andere
    # werkgever). hours_per_day telt mee op maandag tot en met vrijdag.
    # Absence. hours_per_day counts on Monday to Friday.
    person,from,to,kind,hours_per_day
    VIG-04,2027-01-11,2027-01-17,leave,4.8
    HLP-02,2027-01-26,2027-01-26,training,4

    """
}
