import type { Rules } from '../../../rule.ts';

const SMALL = 'It makes their trouble small. To them it is not.';

/** The flaw is called usual, invisible or easy to mend: the customer is to live with it. */
export default [
	{
		name: 'made-small',
		find: [
			'(kwani|sasa) ~1 (ni)? ~1 (shida|nini|problem|makosa) ~1 (gani|kubwa|iko wapi|yako)',
			'(masaa|dakika|siku|saa|lisaa) ~1 (mawili|moja|mbili|tatu|chache|kadhaa) tu',
			'^ ~1 stop (fearing|stressing|panicking|thinking|overthinking|doubting|rushing|fretting|imagining)',
			'(that is|it is|na) the (beauty|nature|charm|character|joy|whole point|price) of',
			'(who|nobody|no one) ~1 (will|go|would|dey|wan) ~1 (notice|see am|see it|look am|look at it|know) ~1 (inside|for|at|in|from|sef|$)',
			'(life goes on|it will pass|e go pass|you go dey alright|no be end of the world|no be big deal|no be big thing|nothing do am|nothing do you|nothing spoil|nothing happen|e no do anything)',
			'(because of|for|over|about|due to|on top) ~1 (small|little|one|a small|a little|tiny|a tiny|minor|ordinary|common|mere|just a|only a|just one|this small|that small|this little) ~3 (you|u|that you|is that why|una) ~1 (want|are|dey|is|asking|now|say|wan|need|making|demanding|come)',
			'(small|little|slight|minor|tiny|some|bit of|thoda|a few) ~1 (color|size|shade|scratch|stain|tear|hole|mark|thread|delay|dent|smell|crack|leak|dirt|shedding|fading|stretch|variation)? ~1 (difference|delay|scratch|stain|variation|tear|mark|dent|shedding|fading|hole|lateness|mistake|error|crack|fault|smell) ~1 (is|are|na|ni|to|dey|will|can) ~2 (normal|there|common|usual|natural|expected|allowed|kawaida|chalta|hota|be there|okay|fine|nothing|no problem|every)',
			'(your|the|any|a|ur) (tailor|seamstress|fundi|husband|plumber|mechanic|darji|carpenter|cobbler|electrician|dressmaker|shoemaker|technician|aunty|mum) (can|will|go|fit|should|could|near you can) ~2 (fix|sew|adjust|repair|handle|amend|mend|stitch|slim|sort|do|change|hem|glue|loosen|tighten)',
			'(it is|its|it was|is|are|look|looks|seems|they are) ~1 (barely|hardly|scarcely|not even|not really|not that|almost not) ~1 (noticeable|visible|seen|obvious|deep|serious|visible sef|showing|bad|big of a deal|big a deal|that bad)',
			'(nobody|no one|nobody else) ~1 (will|would|go|can|could|is going to|even) ~1 (even)? (notice|see it|know|look at it|look there)',
			'you (will|would|go|could) (not|hardly|barely|never) ~1 (even)? (notice|see it|feel it)',
			'(we|i) would not (worry|bother|stress) ~1 (about|over|too much|it|$)',
			'(cakes|cake|shoes|shoe|phones|phone|weaves|wigs|wig|hair|bags|fabrics|fabric|lace|ankara|plants|candles|leather|jewelry|sarees|clothes|these things|all of them|new ones|all phones) ~1 (are|is|dey|be|always) ~1 (be)? (like (that|this|so)|so|that way|behave like that)',
			'(e dey be like that|na so e dey be|na so e dey|na so dem dey|na so e be|na so e come|na normal thing|ni kawaida|hiyo ni kawaida|kawaida tu|ni kitu kidogo|kitu ndogo|chalta hai|chalega|normal hai|ho jata hai|hota hai|hota hi hai|adjust kar|adjust karo|adjust kar lo|adjust kar lijiye|adjust karna|badi baat nahi|jugaad)',
			'(please|pls|just|kindly|you can|so|,) (adjust|manage|cope|compromise) (please|abeg|ma|sir|o|na|small|with it|it|with that|like that|am|yourself|a bit|$)',
			'(made|handmade|hand made|home made|homemade|natural|hand painted|thrift|thrifted|second hand|pre loved|preloved|vintage|secondhand|okrika|mitumba) ~2 (so|what do|of course|obviously|that is why|hence) ~3 (not perfect|not be perfect|not going to be perfect|imperfect|flaws|expect|never perfect|not new|not be new|imperfections)',
			'(si|can not|could not) you ~1 (can|just)? (sew|stitch|glue|wash|iron|fix|manage|cut|clean|tighten|fold|adjust) ~2 (it|that|yourself|am|the|$)',
			'why ~1 (are|is)? you (making noise|shouting|crying|vexing|panicking|fussing|making a fuss|making trouble|worrying|stressing|complaining|overreacting|dey shout|dey vex|dey make noise)',
			'(everyone|everybody|others|all others) ~1 (else)? ~2 (only you|except you|just you|but you|you alone|na only you|na you)',
			'(only you|just you|you alone|na only you|na you only) ~1 (have|has|is|are|dey|get|who|to|that) ~1 (issue|problem|complain|complaining|problems|issues|complained)',
			'(ni|kitu|scratch|stain|tear|shida|delay|doa) ~1 (kidogo|ndogo) ~1 (tu|sana|vumilia|basi)',
			'(vumilia|vumilieni|zoea|kubali tu|hakuna vile|itabidi uvumilie|ndio hivyo|ndo hivyo|ndivyo ilivyo|si mbaya|sio mbaya|ni sawa tu)',
			'(itna|itni|thoda|thodi|bas|sirf) ~1 (chhota|chota|choti|chhoti|sa|si|hi) ~3 (hai|daag|problem|cheez|baat|hole|scratch|fark|farak)',
			'(kya farak|farak nahi|fark nahi|koi farak|chala jayega|chal jayega|nikal jayega|ho jayega theek|theek hai na|itna to|aisa hi|aise hi hota|aisa hi hota|aisa hi hai|isme kya)',
			'(wetin|what) (be|dey|is) ~1 (there|inside|for inside|inside sef|inside am|the matter there)',
			'(everyone|everybody|every ~1|all orders|all (the)? parcels) (order|orders|delivery|parcel|parcels)? ~1 (is|are|dey) ~1 (delaying|delayed|late|slow|waiting)',
			'(rainy|festive|peak|december|christmas|wedding|harmattan|sale|busy) (season|period|time) ~2 (everyone|everybody|all|every|so (expect|be patient|manage|bear)|you should (expect|know))',
		],
		not: [
			'na (itakuwa|utapata|itafika|nitakuletea|nakuja|rider)',
			'(enjoy|love|proud)',
			'(sorry|pole|replace kar|badal|wapas|nahi gaya to)',
			'(sorry|apologize|no vex|so that|but (i|we|you|if|let)|if you|if e|even)',
			'(not|never) ~1 (normal|okay|fine|just)',
			'(you are|you) ~2 the first to know',
			'(will|would) (not)? know ~1 (by|once|today|tomorrow|when|on|if|how|more|if|as)',
			'(i|we) (will|can|fit|go|would like)',
			'(you will|to|let you|they) ~1 (see|notice|know) ~2 (on|in|at|when|that|how|the (email|message))',
			'so (everyone|everybody|all)',
			'so (that)? nobody',
		],
		why: SMALL,
		suggestions: ['I’m sorry it isn’t as it should be; let me put it right for you'],
		replaces: 'sentence',
		strength: 0.55,
		softened: true,
		flags: [
			[
				'Oh that small tear [your seamstress can fix] it',
				'I’m sorry it isn’t as it should be; let me put it right for you',
			],
			[
				'honestly [it’s barely noticeable], I wouldn’t worry about it',
				'I’m sorry it isn’t as it should be; let me put it right for you',
			],
			[
				'so [because of small stain you want] refund',
				'I’m sorry it isn’t as it should be; let me put it right for you',
			],
			[
				'Bhaiya [thoda colour difference to chalta] hai, adjust kar',
				'I’m sorry it isn’t as it should be; let me put it right for you',
			],
		],
		allows: [
			'it’s barely noticeable but I’d still like to replace it',
			'Slight colour difference can come in photos, if u dont like we will exchange.',
			'That small tear shouldn’t be there, our seamstress will fix it free.',
			'cakes can go soft in hot weather, keep it in the fridge',
		],
	},
	{
		name: 'that-is-normal',
		find: [
			'(smell|odor|noise|sound|heat|fading|shedding|stain|mark|line|lines|delay|delays|crease|creases|curling|gap|looseness|itching|swelling|breakout|bleeding|crack|lint|separation|peeling|stiffness|tightness|foam|fluff|color|marks|bubbles) ~1 (is|are|dey) ~2 (normal|natural|common|usual|expected|part of) ~1 (for|with|in|on|when|after|because|o|ma|mam|maam|sir|now|this|$)',
			'(our|the|my) ~1 (tailor|chef|baker|team|staff|designer|driver|packer|technician|stylist|cook|seamstress) ~1 (has|have|is having|get|with|is) ~3 (years|yrs|experience|experienced|expert|professional|best)',
			'(delays|mistakes|mix ups|breakages|losses|these|it) ~1 (do)? ~1 (happen|happens|occur) ~1 (pole|sorry|o|now|na|ma|in|with|$)',
		],
		not: [
			'(but|if|should it|still|sorry|apologize|let me|(i|we) (will|can|go)|so (you|that you) know)',
			'(not|never) ~1 (normal|usual)',
			'what happens',
		],
		why: SMALL,
		suggestions: ['I’m sorry it isn’t as you hoped; let me see what I can do'],
		replaces: 'sentence',
		strength: 0.55,
		calm: 0.4,
		softened: true,
		flags: [
			[
				'that [smell is normal for] new mattress, bambi just open windows',
				'I’m sorry it isn’t as you hoped; let me see what I can do',
			],
		],
		allows: ['Some shedding is normal at first, but if it goes on tell me.'],
	},
] satisfies Rules;
