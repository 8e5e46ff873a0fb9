// Words by which a printed venue is recognized where brackets or type do not already mark it. Not a vocabulary
// of venues: what a venue is called and which are the same is for the later steps.

/** Series and journals by acronym, compared without case, digits and punctuation. */
export const venueAcronyms: ReadonlySet<string> = new Set(
  `aaai aacl aamas accv acl acm acmmm acmtog acs aied aistats alife amia amta apsipa arxiv asonam asplos asru atc automl
bhi bib bibm biorxiv blackboxnlp bmvc bmcbioinformatics bionlp cacm caise cav ccs ccsw cell chemrxiv chi chil cibb cikm
cloud cmpb cogsci coling colm colt conll corl cscw csur cvpr cvprw cvm cviu dac dasfaa dcai dsaa eaai eacl ecai eccv
eccvw ecir ecml ecmlpkdd ecmlpkdd edbt emnlp emnlpfindings eswc eurosys facct fg fgcs fnt gecco gis globecom grapp grsl
hpca hri icaif icann icapr icaps icassp icc iccad iccv iccvw icde icdar icdm icdmw icip iclr iclrw icme icml icmlw icmi
icpr icra icse icsme icws ieee ieeetmi ieeetpami igarss ijcai ijcb ijcnn ijcv ijgis ijhcs imwut infocom inlg interspeech
ipm ipmi iros isbi iscas isca isie ismar ismir isprs iswc itsc iui iv ivc jair jama jamia jasa jbhi jbi jbd jcim jctc
jmir jmlr jstars kais kbs kdd kdddd lak lod lrec lreccoling media medrxiv mia miccai miccaiw micro midl midlab mlcb
mlhc mlmi mls mlsp mlsys mm mmm mmsys mobicom mobisys mrm naacl nar ndss nature naturecommunications natcommun
naturemedicine naturemethods neco neurips neuripsw neurocomputing nips nipsw nlpcc nsdi npj nsr openreview osdi pacmpl
pakdd pami patcog patterns pg plos plosone pldi pmlr pnas podc popl ppopp pr prl prcv pricai prx psb qip ral recsys
repl rs rse rss sc scirep scibull sciencerobotics sdm sensys siam sigcomm sigdial siggraph siggraphasia sigir sigirap
sigkdd sigmod sigspatial slt sosp spie spm ssrn starsem stoc swj taccess tacl taffc taslp taslpro tbd tbme tc tcad
tcas tcbb tcds tcsvt tcyb techrxiv tgrs tii tip tist tits tiv tkdd tkde tmc tmech tmech tmi tmis tmlr tmm tnn tnnls
tnse toc tochi tog tois tomm topc tops tosem tpami tpds trob trustnlp tsc tse tsp tvcg tvt uai ubicomp uist usenix
usenixsecurity vcip vis vldb vldbj vr wacv wacvw webconf websci wmt wsdm wsdm wsom www zenodo 3dv preprint preprints
blog blogpost github huggingface kaggle tpm techreport ebiomedicine imeta isr cells sensors bioinformatics recomb ismb eccb medinfo mlmi iwmlmi`.split(
    /\s+/,
  ),
);

/** Whole words that only stand in a venue's name. */
export const venueWords: readonly string[] =
  `proceedings proc transactions trans journal conference conf workshop symposium symp findings annals letters archives
bulletin magazine lancet nature science cell pnas arxiv biorxiv medrxiv chemrxiv ieee acm elsevier springer wiley plos
frontiers npj blog preprint preprints openreview neurocomputing bioinformatics patterns thesis dissertation neurips nips iclr
icml cvpr iccv eccv acl emnlp naacl aaai ijcai kdd miccai technical-report tech-report under-review j. int. ann. comput.
med. nat. commun. biotechnol. chem. biol. mach. intell.`.split(/\s+/);

/** Words of rank that follow a venue: they make no venue of their own. */
export const rankWords: ReadonlySet<string> = new Set(
  `oral spotlight poster highlight best paper award findings workshop workshops main track long short demo industry
runner-up honorable mention outstanding accepted accept under review submitted forthcoming to appear in press preprint
datasets benchmarks dataset benchmark and the on of for top notable`.split(/\s+/),
);

/** Journals whose names are ordinary words, compared as a whole without case. */
export const venueNames: ReadonlySet<string> = new Set([
  "medical image analysis",
  "pattern recognition",
  "neural networks",
  "information fusion",
  "knowledge-based systems",
  "expert systems with applications",
  "computers in biology and medicine",
  "artificial intelligence in medicine",
  "computerized medical imaging and graphics",
  "neural computation",
  "image and vision computing",
  "machine learning",
  "machine intelligence research",
  "remote sensing",
  "remote sensing of environment",
  "cell systems",
  "scientific data",
  "scientific reports",
  "nucleic acids research",
  "information sciences",
  "data mining and knowledge discovery",
  "energy and buildings",
  "applied energy",
  "big data",
  "access",
  "technical report",
  "tech report",
  "under review",
  "hugging face",
  "medical physics",
  "radiology",
  "neuroimage",
  "chaos",
  "diagnostics",
  "cureus",
  "elife",
  "iscience",
  "gigascience",
  "genome biology",
  "genome research",
  "protein science",
]);
