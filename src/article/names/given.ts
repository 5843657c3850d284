/**
 * Given names common in English-language news, from general knowledge: those of men, of women, and of either, which tell
 * no "he" from a "she".
 */

/** Those that end as words for what men are do, "Lakshman", and are none. */
const endingAsCallings =
  'Abdulrahman Abdurrahman Arman Ayman Laxman Lakshman Lukman Luqman Noman Numan Otman Rahman Rehman Soliman Sulaiman Suleiman Suleyman Usman Uthman Zaman';

const men = `Aaron Abdul Abdullah Abe Abraham Adam Adebayo Adnan Adrian Ahmad Ahmed Aidan Ajay Akash Akeem Akira Al
  Alain Alan Alastair Albert Aldo Alec Aled Alejandro Aleksandr Alexander Alexei Alfie Alfonso Alfred Alfredo Ali
  Alistair Allan Allen Alonso Alun Alvin Ambrose Amir Amit Amos Anand Anders Andre Andreas Andrei Andrew Andrés Andy
  Angelo Angus Anil Anthony Anton Antonio Anwar Archie Ari Arif Arjun Arnaud Arne Arnold Arthur Arturo Arun Arvid
  Arvind Asad Asher Ashok Asif Atif Augustus Axel Babatunde Bambang Barack Barnaby Barney Barry Bart Bartholomew
  Bashar Basil Beau Ben Benedict Benito Benjamin Bernard Bernardo Bernie Bert Bilal Bill Billy Biodun Bjorn Bjørn
  Blaine Bob Bobby Bohdan Boris Brad Bradley Brandon Brendan Brent Brett Brian Brody Bruce Bruno Bryan Bryce Bryn
  Bryson Byron Caleb Callum Calum Calvin Carl Carlo Carlos Carlton Carter Casper Cathal Cedric Cesar César Charles
  Charlie Chester Chetan Chidi Chinedu Chris Christoph Christophe Christopher Chuck Chukwudi Chukwuma Ciaran Cillian
  Claude Clayton Clement Cliff Clifford Clint Clive Clyde Cody Colby Colin Colm Connor Conor Constantine Cooper Corey
  Cormac Cory Craig Cristian Cristiano Curtis Cyril Cyrus Dafydd Damien Damon Dan Daniel Danny Dante Darius Darrell
  Darren Darryl Dave David Dean Deandre Declan Deepak Del Delroy Demetrius Denis Dennis Deontay Derek Dermot Derrick
  Des Desmond Devin Dexter Diarmaid Diarmuid Didier Diego Dieter Dietrich Dilwyn Dimitri Dirk Dmitri Dmitry Domingo
  Dominic Dominick Don Donal Donald Donncha Donnie Doug Dougal Douglas Dragan Drew Duane Duncan Dustin Dwayne Dwight
  Dylan Eamon Eamonn Ed Eddie Eddy Edgar Edgardo Edmund Eduardo Edward Edwin Efrain Eifion Einar Eli Elias Elijah
  Elliot Elliott Elmer Elon Elvis Elwyn Emanuel Emeka Emil Emile Emilio Emmanuel Emre Emrys Enda Enrique Enzo Eoghan
  Eoin Ephraim Eric Erik Ernest Ernesto Ernie Ernst Errol Erwin Esteban Ethan Etienne Euan Eugen Eugene Eugenio Evan
  Everton Ewan Ewen Ezekiel Ezra Éamon Fabio Fabrizio Faisal Farid Feargal Federico Felipe Felix Femi Ferdinand Fergal Fergus
  Fernando Fidel Finlay Finn Fintan Floyd Francis Francisco Franco François Frank Frankie Franklin Franz Fred Freddie
  Freddy Frederick Fredrik Friedrich Gabor Gareth Garrett Garry Garth Gary Gaston Gavin Gbenga Gene Geoff Geoffrey
  Georg George Georges Geraint Gerald Gerard Gerardo Gerhard Gerry Gert Gethin Giancarlo Gianni Gideon Gilbert Gino
  Giorgio Giovanni Girish Giuseppe Glen Glenn Gonzalo Gopal Goran Gord Gordon Graeme Graham Greg Gregor Gregory
  Grigory Guido Guillermo Gunnar Gunther Gus Gustav Gustavo Guy Gwilym Hadi Hakeem Hamid Hamish Hamza Hank Hans Harish
  Harlan Harold Harry Harvey Hassan Haydn Hector Heinrich Helmut Hendrik Henri Henrik Henry Herbert Herman Hermann
  Hernan Hideo Hiroshi Horace Horst Howard Howie Hubert Hugh Hugo Humphrey Hunter Hussein Huw Hywel Iain Ian Ibrahim
  Ieuan Ifeanyi Ifor Ignacio Igor Ikenna Ilya Immanuel Imran Imtiaz Irving Irwin Isaac Isaiah Islwyn Ismail Istvan
  Ivan Ivor Iwan Jabari Jacinto Jack Jacob Jacques Jaime Jake Jakub Jamal James Janek Janos Jared Jarrod Jarvis Jason
  Javier Jay Jayden Jed Jeff Jeffrey Jens Jeremiah Jeremy Jermaine Jerome Jerry Jesse Jérôme Jim Jimmie Jimmy Jiri
  Joachim Joaquim Joaquin Joaquín João Jochen Joe Joel Johan Johann Johannes John Johnny Joko Jon Jonah Jonas Jonathan
  Jonny Jordi Jorge Jorgen Jose Josef Joseph José Josh Joshua Josiah Juan Julian Julio Julius Jurgen Justin Jürgen
  Kamal Kareem Karel Karim Karl Kaspar Keegan Keir Keiran Keith Kelvin Kemar Ken Kendrick Kenji Kenneth Kenny Kev
  Kevin Khaled Khalid Kieran Kirk Klaus Knut Kobus Kofi Kojo Konrad Konstantin Koos Krishna Kristian Kristoffer Kumar
  Kunal Kurt Kwabena Kwaku Kwame Kwasi Kwesi Kyle Lachlan Lamar Larry Lars Lasse Laszlo Laurent Lawrence LeBron Lebron
  Leif Leland Len Lennart Lenny Leo Leon Leonard Leonardo Leonid Leopold Leopoldo Leroy Lester Levi Liam Linus Lionel
  Lloyd Lorcan Lorenzo Lothar Louie Louis Luc Luca Lucas Luciano Lucio Ludwig Luigi Luis Lukas Luke Luther Lyle Madhav
  Magnus Mahesh Mahmoud Maksim Malachi Malachy Malcolm Malik Mandla Manish Manny Mansoor Manuel Marc Marcel Marcelo
  Marcin Marco Marcos Marcus Marek Mariano Mario Mark Marlon Martin Marty Marvin Masoud Massimo Mateo Mateusz Mathias
  Matias Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Maximilian Maxwell Máirtín Mehmet Melvin Melvyn Merv
  Mervyn Micah Michael Micheál Michel Mick Micky Miguel Mikael Mike Mikel Mikey Mikhail Milo Milos Milton Mitch
  Mitchell Mícheál Mohamad Mohamed Mohammad Mohammed Mohan Mohit Moises Morris Moses Moshe Muhammad Mukesh Murdo
  Murray Musa Mustafa Myles Nabil Narendra Nasser Nate Nathan Nathaniel Naveed Naveen Ned Neil Nestor Nev Neville Newt
  Niall Nicholas Nick Nico Nicolas Nicolás Niels Nigel Nikhil Niklas Nikolai Nikolas Nils Nitin Nnamdi Noah Noam Noel
  Nolan Norbert Norman Obinna Octavio Oisin Oisín Okechukwu Olaf Olav Oleg Oleksandr Oleksiy Oliver Olivier Ollie Olu
  Olumide Omar Orrin Orson Orville Osama Oscar Osman Oswald Otis Otto Owain Owen Pablo Paddy Padraig Paolo Parker
  Pascal Patricio Patrick Patrik Paul Pavel Pawel Pádraig Pedro Percy Pete Peter Petr Petros Pharrell Phil Philip
  Philippe Phillip Phineas Pierre Piers Piet Pieter Pietro Piotr Pradeep Prakash Pranav Prashant Praveen Quentin
  Quincy Quinton Rafael Rafe Rafiq Raheem Rahul Rainer Raj Rajat Rajesh Rajiv Rakesh Ralf Ralph Raman Ramesh Ramiro
  Ramon Ramón Ranald Randall Randolph Randy Raoul Raphael Rashad Rashee Rashid Rasmus Raul Raúl Ravi Ray Raymond Reece
  Reg Reggie Reginald Reid Reinhard Remy Reuben Reynaldo Rhys Ricardo Riccardo Richard Richie Rick Ricky Rishi Rob
  Robbie Robert Roberto Rocco Rod Roderick Rodney Rodolfo Rodrigo Rogelio Roger Rohan Rohit Roland Rolando Rolf Romain
  Roman Romelu Ron Ronald Ronaldo Ronan Ronnie Roosevelt Rory Roscoe Ross Roy Rónán Ruairi Ruairí Ruaridh Ruben Rubén
  Rudolf Rudolph Rudy Rufus Rui Rune Rupert Russ Russell Rustam Ruud Ryan Sachin Sajid Salim Salman Salvador Salvatore
  Samir Sammy Samuel Sandeep Sanjay Sanjeev Santiago Santosh Sarel Satish Saul Sawyer Scott Seamus Sean Seán Sebastian
  Segun Selim Serge Sergei Sergey Sergio Seth Seymour Séamus Shane Shaquille Shashi Shaun Shawn Sheldon Sherman Shinzo
  Shyam Sibusiso Sid Siddharth Sidney Siegfried Sigmund Silas Silvio Simon Siôn Sipho Slobodan Solomon Soren Spencer
  Srinivas Stan Stanley Stefan Stefano Stelios Stephane Stephen Steve Steven Stevie Stewart Stéphane Struan Stuart
  Sudhir Sundar Sunil Suraj Suresh Sven Syed Sylvester Søren Tadeusz Tadhg Taiwo Takashi Tarek Tariq Tayyip Ted Teddy
  Terence Terrance Terrell Terrence Thabo Thaddeus Themba Theo Theodore Thierry Thomas Thorsten Thulani Tim Timo
  Timothy Timur Tobias Tobin Toby Todd Tom Tomas Tomasz Tomás Tommy Tomos Tony Torquil Travis Trent Trev Trevor Trey
  Tristan Tucker Tunde Tyler Tyrone Tyson Uday Udo Ulrich Umar Uwe Vaclav Valentin Valery Vasily Vaughn Václav Venkat
  Vernon Vic Victor Vijay Vikas Vikram Viktor Vinay Vince Vincent Vincenzo Vinod Virat Virgil Vitaly Vito Vivek Vlad
  Vladimir Volodymyr Wade Waleed Walid Walt Walter Warren Wayne Wendell Werner Wes Wesley Wilbur Wilfred Wilhelm Will
  Willem William Willie Willis Winston Wiremu Wojciech Wolfgang Woodrow Wyatt Xander Xavier Yannick Yasir Yasser
  Yousef Youssef Yuri Yusuf Yves Zac Zach Zachary Zack Zane Zayn Zlatan Zoltan Zoran`;

const women = `Abby Abena Abigail Ada Adaeze Adelaide Adele Adriana Adrienne Adwoa Afia Agatha Agnes Agnieszka Aileen
  Ailsa Aimee Aisha Aisling Akiko Akosua Alana Alejandra Aleksandra Alessandra Alexa Alexandra Alexia Alice Alicia
  Alina Alison Allison Alma Alyssa Amal Amanda Amara Amber Amelia Amina Aminah Amy Ana Ananya Anastasia Angela
  Angelica Angelina Angharad Angie Anika Anita Anjali Ann Anna Anne Anneliese Annelise Annelize Annie Antoinette
  Antonia Anya Aoife Aparna Araceli Archana Aretha Ariana Arianna Arlene Arundhati Asha Assumpta Astrid Audra Audrey
  Ava Ayesha Azadeh Áine Barb Barbara Beatrice Beatriz Becky Bella Bernadette Bernice Bertha Bessie Beth Bethan
  Bethany Betsy Bettina Betty Bev Bianca Birgit Birgitta Blanche Bonnie Brandi Breanna Breda Brenda Brianna Brid
  Bridget Brigid Brigitte Briony Britney Brittany Bríd Bronwen Brooke Bukola Busisiwe Caitlin Caitlyn Callie Camilla
  Camille Candace Candice Caoimhe Cara Carina Carla Carly Carmela Carmen Carol Carole Caroline Carolyn Carrie Caryn
  Carys Cassandra Cassie Catalina Cate Caterina Catherine Cathy Catrin Catriona Cecile Cecilia Celeste Celia Celine
  Cerys Cécile Céline Chantal Charlene Charlotte Charmaine Cherie Cheryl Chiamaka Chiara Chidinma Chinwe Chioma Chloe
  Christa Christi Christiane Christie Christina Christine Ciara Cindy Claire Clara Clare Clarissa Claudette Claudia
  Clementine Cleo Clodagh Colette Colleen Connie Constance Consuelo Cora Corazon Cordelia Coretta Corinne Cornelia
  Cristina Cynthia Daniela Daniella Danielle Daphne Daria Darlene Dawn Deanna Debbie Deborah Debra Deepa Deepika
  Deirdre Delia Delores Delphine Denise Desiree Diana Diane Dina Dinah Dionne Divya Dolly Dolores Donna Dora Dorcas
  Doreen Doris Dorothea Dorothy Edie Edith Edna Effie Efua Eileen Eilidh Eilish Elaine Eleanor Elena Eleni Elin Elisa
  Elisabeth Elise Elissa Eliza Elizabeth Ella Ellen Ellie Eloise Elsa Elsabe Elsie Eluned Elvira Emilia Emily Emma
  Emmeline Enid Erica Erika Erin Ernestine Esme Esmeralda Esperanza Estelle Ester Esther Ethel Etta Eugenia Eugenie
  Eunice Eva Evangeline Eve Evelyn Éilis Fabiola Fanny Farah Farrah Fatima Fatma Fatou Faye Felicia Felicity Ffion
  Fidelma Fiona Fionnuala Flora Florence Folake Frances Francesca Freya Frida Frieda Funmi Gabby Gabriela Gabriella
  Gabrielle Gail Galina Gaynor Geeta Gemma Genevieve Georgina Geraldine Gerda Germaine Gertrude Gia Gigi Gilda Gillian
  Gina Ginny Gisele Giselle Gita Giulia Gladys Glenda Glenys Gloria Glynis Golda Grace Graciela Gráinne Greta Gretchen
  Guadalupe Gudrun Gwen Gwendolyn Gwyneth Hadiza Halima Halle Hana Hanna Hannah Harriet Hattie Hauwa Hayley Hazel
  Heather Heba Hedda Heidi Helen Helena Helene Helga Henrietta Hermione Hester Hélène Hilda Hillary Holly Ida Ifeoma
  Ilaria Ilona Ilse Imelda Imogen Indira Ines Inès Inga Ingrid Ioana Iona Irene Irina Iris Irma Isabel Isabella
  Isabelle Isadora Isla Ivana Ivanka Ivy Jacinta Jacqueline Jada Jana Jane Janelle Janet Janette Janice Janie Janine
  Jasmine Jaya Jayne Jeanette Jeanne Jeannie Jemima Jenelle Jenna Jennie Jennifer Jenny Jess Jessica Jessie Jill
  Jillian Joan Joann Joanna Joanne Jodi Joelle Johanna Joni Josefina Josephine Josie Joyce Juana Juanita Judi Judith
  Judy Julia Julianna Julianne Julie Juliet Juliette June Justine Kaitlin Kaitlyn Kalpana Kamala Kara Karen Karin
  Karla Karolina Katarina Katarzyna Kate Katelyn Katerina Katharina Katharine Katherine Kathleen Kathryn Kathy Katie
  Katja Katrina Katy Katya Kavita Kayla Kayleigh Keiko Keira Kellie Kemi Kendra Kerstin Khadija Kiara Kiera Kimberley
  Kimberly Kirsten Kirstie Kirsty Kitty Klara Kristen Kristie Kristin Kristina Kristy Kyra LaToya Laila Lakshmi Lana
  Larissa Latisha Latoya Laura Lauren Layla Leah Leanne Leela Leila Lena Leona Leonie Lesley Leticia Letitia Leyla
  Liana Libby Lidia Lila Lilian Liliana Lillian Lilly Lily Lina Linda Lindiwe Linnea Lisa Lisbeth Livia Liz Liza
  Lizzie Lois Lola Lorena Loretta Lori Lorna Lorraine Lottie Louise Lowri Lucia Lucie Lucille Lucinda Lucy Ludmila
  Luisa Lulu Lupe Lupita Luzviminda Lydia Lynda Lynette Lynne Mabel Maddie Madeleine Madeline Maeve Magda Maggie
  Mairead Mairi Maisie Malala Malia Mallory Mandy Mara Marcella Marcia Margaret Margarita Margery Margot Marguerite
  Maria Mariah Mariam Marian Mariana Marianna Marianne Maribel Maricel Marie Marilyn Marina Marisa Marisol Marissa
  Marit Marites Marjorie Marla Marlene Marnie Marsha Marta Martha Martina Mary Maryam Maryanne Matilda Maud Maura
  Maureen Mavis Maxine Maya Meena Meenakshi Meenal Meera Megan Meghan Melania Melanie Melinda Melissa Mercy Meredith
  Mererid Meryl Méabh Mhairi Mia Michaela Michelle Mila Mildred Milena Millicent Millie Mimi Mindy Minnie Mira Miranda
  Miriam Missy Moira Mollie Molly Mona Monica Monika Monique Montserrat Morag Muriel Myra Myrna Nadezhda Nadia Nadine
  Nadya Nancy Nandini Nanette Naomi Natalia Natalie Natalya Natasha Neha Nell Nellie Nerys Ngaire Ngozi Nia Niamh
  Nichola Nicola Nicole Nicolette Nigella Nikki Nina Nisha Njeri Nkechi Nneka Noelle Noemi Nokuthula Nomsa Nomvula
  Nora Noreen Norma Nuala Nurul Nyambura Obiageli Oksana Olena Olga Olive Olivia Oona Ophelia Oprah Orla Orlaith Padma
  Paige Pallavi Pam Pamela Patricia Patti Patty Paula Pauline Peggy Penelope Penny Petra Philippa Philomena Phoebe
  Phyllis Pia Pippa Polly Pooja Poonam Portia Pratibha Preeti Priscilla Priti Priya Priyanka Prudence Pushpa Rachael
  Rachel Radha Radka Rania Raquel Rashida Rebecca Rebekah Reem Rekha Renata Renate Renee Renée Renuka Rhea Rhian
  Rhiannon Rhoda Rhonda Rihanna Rita Ritu Roberta Rochelle Rohini Roisin Roisín Rosa Rosalia Rosalie Rosalind Rosalyn
  Rosanna Rosanne Rose Roseanne Rosemary Rosetta Rosie Rosita Rowena Roxana Roxanne Róisín Ruby Ruth Sabina Sabrina
  Sadie Sally Salma Salwa Samantha Samira Sandra Sangeeta Saoirse Sara Sarah Sarita Savita Scarlett Seema Selena
  Selina Senga Seonaid Serena Shabnam Shakira Shalini Shania Shanice Shari Sharon Shauna Sheena Sheila Shelly Sherri
  Sherry Sheryl Shirin Shirley Shobha Shona Shonda Shreya Sian Siân Sienna Sigourney Sigrid Silvia Simona Simone
  Sinead Sinéad Siobhan Siobhán Sioned Siti Smita Sofia Sofie Soledad Solveig Sonia Sophia Sophie Soraya Sorcha Stacey
  Stefanie Stella Stephanie Sue Suella Sujata Sumitra Sunita Susan Susana Susanna Susannah Sushma Susie Suzanne
  Suzette Svetlana Swati Sybil Sylvia Sylvie Sylwia Tabitha Tallulah Tamara Tamika Tammy Tamsin Tania Tanya Tara
  Tarana Tasha Tatiana Tatyana Teresa Tess Tessa Thandeka Thandi Thandie Thea Thelma Theresa Therese Tia Tiana Tiffany
  Tilda Tina Titilayo Tonya Tori Tracie Tricia Trina Trisha Trixie Trudy Ulrike Uma Una Ursula Usha Valentina Valeria
  Valerie Vandana Vanessa Velma Vera Verity Veronica Veronique Vicki Victoria Viola Violet Viviana Vivienne Wambui
  Wanda Wangari Wanjiku Wanjiru Wendy Wilhelmina Wilma Winifred Winnie Winona Xanthe Xiomara Yaa Yael Yasmeen Yasmin
  Yasmine Yetunde Yoko Yolanda Yulia Yuliya Yvette Yvonne Zadie Zahra Zainab Zanele Zara Zeinab Zelda Zendaya Zoe Zora
  Zuzana`;

const either =
  'Alex Ashley Beverley Bobbie Casey Dewi Harper Hilary Jackie Jamie Jan Jo Jocelyn Jyoti Kelechi Kelly Kelsey Kim Lerato Leslie Lindsay Lindsey Lynn Merle Mpho Noor Pat Robyn Sam Sasha Shelley Stacy Temitope Terry Tracey Uchenna Vivian';

const listed = (names: string) => names.split(/\s+/).filter(Boolean);

/** What a given name says of the pronoun of whoever bears it: of some, nothing. */
export const pronounOf: ReadonlyMap<string, 'he' | 'she' | undefined> = new Map([
  ...listed(either).map((name) => [name, undefined] as const),
  ...[...listed(men), ...listed(endingAsCallings)].map((name) => [name, 'he'] as const),
  ...listed(women).map((name) => [name, 'she'] as const),
]);
